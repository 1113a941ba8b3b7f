// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.Severity;

/** How many problems there are in each paragraph, by its number. */
record CardFindings(Map<Integer, Integer> errors, Map<Integer, Integer> warnings) {

    static CardFindings of(List<Finding> findings) {
        CardFindings counts = new CardFindings(new HashMap<>(), new HashMap<>());
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.FAIL && finding.paragraph().isPresent()) {
                Map<Integer, Integer> count = finding.severity() == Severity.ERROR ? counts.errors : counts.warnings;
                count.merge(finding.paragraph().getAsInt(), 1, Integer::sum);
            }
        }
        return counts;
    }

    int errors(int number) {
        return errors.getOrDefault(number, 0);
    }

    int warnings(int number) {
        return warnings.getOrDefault(number, 0);
    }
}
