// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.Validator;
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
    static List<ShownExample> of(Rule rule, Validator validator, Locale language) {
        Set<String> alone = Set.of(rule.description().id());
        return rule.examples().stream()
                .map(example -> new ShownExample(
                        example.outcome(),
                        example.words().in(language),
                        validator
                                .findings(example.request().withRules(alone))
                                .filter(finding -> finding.outcome() == example.outcome())
                                .findFirst()
                                .map(Finding::message)
                                .map(message -> message.in(language))
                                .orElse("–")))
                .toList();
    }
}
