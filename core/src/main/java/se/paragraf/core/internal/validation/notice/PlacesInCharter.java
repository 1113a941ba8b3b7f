// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Charter;
import se.paragraf.model.federation.Federation;

/** A08: the charter says where notices are put up. */
final class PlacesInCharter {

    private PlacesInCharter() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        Charter charter = subject.body().map(Federation::getCharter).orElse(null);
        if (charter == null) {
            return Stream.of(finding(rule, Outcome.UNKNOWN).message("A08.unknown"));
        }
        String places = charter.getNoticePlaces();
        return Stream.of(
                Phrase.isBlank(places)
                        ? finding(rule, Outcome.FAIL).message("A08.fail")
                        : finding(rule, Outcome.PASS).message("A08.pass", places));
    }

    private static FindingBuilder finding(RuleDescription rule, Outcome outcome) {
        return rule.finding(outcome).at("federation.charter");
    }
}
