// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.ui.internal.part.importing.source.LineSpan;

/** What was read of a source, as a tree in the order of its lines. */
final class ReadFacts {

    private ReadFacts() {}

    /** What was read as parts of an object; where a part says not where it stands its own parts stand for it. */
    static List<EObject> of(EObject object) {
        List<EObject> facts = new ArrayList<>();
        collect(object, facts);
        facts.sort(Comparator.comparingInt(
                fact -> LineSpan.of(fact).map(LineSpan::first).orElse(0)));
        return List.copyOf(facts);
    }

    private static void collect(EObject object, List<EObject> facts) {
        for (EObject part : object.eContents()) {
            if (LineSpan.of(part).isPresent()) {
                facts.add(part);
            } else if (!(part instanceof ImportRecord)) {
                collect(part, facts);
            }
        }
    }

    /** The way to an object from a root, without that; empty if it is none of what was read. */
    static List<EObject> path(EObject root, EObject object) {
        List<EObject> path = new ArrayList<>();
        for (EObject at = object; at != null && at != root; at = at.eContainer()) {
            if (at instanceof ImportRecord) {
                return List.of();
            }
            if (LineSpan.of(at).isPresent()) {
                path.add(0, at);
            }
        }
        return path;
    }
}
