// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;

/** What is to be gone through of a meeting that was read, and how much of it is done. */
final class Doubts {

    private final Meeting meeting;
    /** What was open at any time since the minutes were opened: what is gone is done. */
    private final Set<Element> seen = new LinkedHashSet<>();

    private List<Doubt> all = List.of();

    Doubts(Meeting meeting) {
        this.meeting = meeting;
        refresh();
    }

    /** Looks at the meeting as it is now. */
    void refresh() {
        List<Doubt> found = new ArrayList<>();
        for (Iterator<EObject> contents = meeting.eAllContents(); contents.hasNext(); ) {
            EObject object = contents.next();
            if (object instanceof Element element && isOne(element)) {
                Doubt doubt = new Doubt(element);
                found.add(doubt);
                if (!doubt.isSettled()) {
                    seen.add(element);
                }
            }
        }
        found.sort(Comparator.comparingInt(Doubt::line));
        all = List.copyOf(found);
    }

    private boolean isOne(Element element) {
        return element instanceof Repair
                || element instanceof Unplaced
                || element.getTrace() != null
                        && (element.getTrace().getConfidence() < Doubt.SURE || seen.contains(element));
    }

    /** Those that are in the meeting, in the order of their lines. */
    List<Doubt> all() {
        return all;
    }

    int total() {
        return seen.size();
    }

    int settled() {
        return total() - (int) all.stream().filter(doubt -> !doubt.isSettled()).count();
    }

    /** The next to look at after a place in the list, from the beginning if there is none; empty if all are settled. */
    Optional<Integer> open(int after) {
        return IntStream.concat(
                        IntStream.range(after + 1, all.size()), IntStream.range(0, Math.min(after + 1, all.size())))
                .filter(index -> !all.get(index).isSettled())
                .boxed()
                .findFirst();
    }
}
