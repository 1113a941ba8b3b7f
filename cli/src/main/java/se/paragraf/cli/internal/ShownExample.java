// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.spi.Rule;

/**
 * What a rule says of an example of its own.
 *
 * @param outcome what it finds out
 * @param words what the meeting of the example is like
 * @param message what the rule says of it
 */
record ShownExample(Outcome outcome, String words, String message) {

    /** Runs a rule on each of its examples. */
    static List<ShownExample> of(Rule rule, Locale language) {
        return rule.examples().stream()
                .map(example -> new ShownExample(
                        example.outcome(),
                        example.words().in(language),
                        example.findings(rule).stream()
                                .filter(finding -> finding.outcome() == example.outcome())
                                .findFirst()
                                .map(finding -> finding.message().in(language))
                                .orElse("–")))
                .toList();
    }
}
