// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsChange;
import se.paragraf.core.validation.Fix;

/** Puts findings into lines that can be compared, those of fixes that make something new too. */
final class Told {

    private Told() {}

    static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Told::line).toList();
    }

    private static String line(Finding finding) {
        return Stream.of(
                        finding.rule().id(),
                        finding.outcome(),
                        finding.severity(),
                        finding.rule().source(),
                        finding.paragraph(),
                        finding.location(),
                        finding.message(),
                        finding.facts(),
                        finding.fixes().stream().map(Told::line).toList())
                .map(Object::toString)
                .reduce("", (line, next) -> line + " " + next);
    }

    private static String line(Fix fix) {
        return fix.title() + fix.edits().stream().map(Told::line).toList().toString();
    }

    private static String line(Edit edit) {
        return System.identityHashCode(edit.target()) + "." + edit.feature().getName();
    }

    /** The lines of findings as they are after a change. */
    static List<String> applied(List<String> before, FindingsChange change) {
        List<String> now = new ArrayList<>(before);
        lines(change.removed()).forEach(now::remove);
        now.addAll(lines(change.added()));
        return now;
    }
}
