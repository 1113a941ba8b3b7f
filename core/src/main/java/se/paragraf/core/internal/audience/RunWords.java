// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Run;

/** Words that begin in one run and end in another, as a name of which only a part is bold. */
final class RunWords {

    private RunWords() {}

    /** Puts a mark in the place of each phrase in the runs of an object; tells whether there was any. */
    static boolean replace(EObject holder, Phrases phrases, String mark) {
        boolean changed = false;
        for (EReference feature : holder.eClass().getEAllContainments()) {
            if (feature.isMany() && feature.getEReferenceType() == MinutesPackage.Literals.RUN) {
                @SuppressWarnings("unchecked")
                List<Run> runs = (List<Run>) holder.eGet(feature);
                changed |= runs.size() > 1 && replace(runs, phrases, mark);
            }
        }
        return changed;
    }

    private static boolean replace(List<Run> runs, Phrases phrases, String mark) {
        List<MatchResult> found =
                phrases.placesIn(runs.stream().map(RunWords::text).collect(Collectors.joining()));
        Iterator<MatchResult> places = found.iterator();
        MatchResult place = places.hasNext() ? places.next() : null;
        int start = 0;
        for (Run run : List.copyOf(runs)) {
            String text = text(run);
            int end = start + text.length();
            int at = start;
            StringBuilder left = new StringBuilder();
            while (place != null && place.start() < end) {
                if (place.start() >= at) {
                    left.append(text, at - start, place.start() - start).append(mark);
                }
                at = Math.min(end, place.end());
                if (place.end() > end) {
                    break;
                }
                place = places.hasNext() ? places.next() : null;
            }
            if (at > start) {
                left.append(text, at - start, text.length());
                set(runs, run, left.toString());
            }
            start = end;
        }
        return !found.isEmpty();
    }

    private static void set(List<Run> runs, Run run, String text) {
        if (text.isEmpty()) {
            runs.remove(run);
        } else {
            run.setText(text);
        }
    }

    private static String text(Run run) {
        return run.getText() == null ? "" : run.getText();
    }
}
