// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;

/** The findings that somebody has something to do about, the gravest first. */
final class Problems {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.outcome() == Outcome.UNKNOWN)
            .thenComparing(Finding::severity)
            .thenComparingInt(finding -> finding.paragraph().orElse(0))
            .thenComparing(finding -> finding.rule().id());

    private Problems() {}

    /**
     * Picks them.
     *
     * @param untold whether those are wanted too where nobody can tell
     */
    static List<Finding> of(List<Finding> findings, boolean untold) {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL || untold && finding.outcome() == Outcome.UNKNOWN)
                .sorted(ORDER)
                .toList();
    }

    /** The one after another, or with -1 before it; the first or last where there is none, and after the end. */
    static Optional<Finding> next(List<Finding> problems, Optional<Finding> from, int step) {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        int place = from.map(problems::indexOf).orElse(-1);
        int next = place < 0 ? (step > 0 ? 0 : problems.size() - 1) : place + step;
        return Optional.of(problems.get(Math.floorMod(next, problems.size())));
    }
}
