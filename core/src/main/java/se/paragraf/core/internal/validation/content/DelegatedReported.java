// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.DelegatedDecision;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** I16: decisions that others took for the board, as its register has them, are reported to it. */
final class DelegatedReported {

    private static final String LOCATION = "federation.delegatedDecisions";

    private DelegatedReported() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<DelegatedDecision> register = subject.body()
                .map(Federation::getDelegatedDecisions)
                .map(List::copyOf)
                .orElse(List.of());
        return register.stream().flatMap(decision -> finding(rule, subject.meeting(), decision));
    }

    private static Stream<Finding> finding(RuleDescription rule, Meeting meeting, DelegatedDecision decision) {
        LocalDate held = meeting.getDate();
        LocalDate decided = decision.getDecidedOn();
        LocalDate reported = decision.getReportedOn();
        if (held == null) {
            return Stream.of(finding(rule, Outcome.UNKNOWN, decision).message("I16.undated", words(decision)));
        }
        if (reported == null) {
            if (decided == null) {
                return Stream.of(finding(rule, Outcome.UNKNOWN, decision).message("I16.unknown", words(decision)));
            }
            return decided.isBefore(held)
                    ? Stream.of(finding(rule, Outcome.FAIL, decision)
                            .message("I16.fail", words(decision), Day.inWords(decided)))
                    : Stream.empty();
        }
        return reported.equals(held) ? Stream.of(here(rule, meeting, decision)) : Stream.empty();
    }

    private static Finding here(RuleDescription rule, Meeting meeting, DelegatedDecision decision) {
        Integer number = decision.getReportedParagraph();
        if (number == null) {
            return finding(rule, Outcome.UNKNOWN, decision).message("I16.unplaced", words(decision));
        }
        boolean found =
                meeting.getParagraphs().stream().map(Paragraph::getNumber).anyMatch(number::equals);
        return finding(rule, found ? Outcome.PASS : Outcome.FAIL, decision)
                .paragraph(number)
                .fact(Facts.PARAGRAPHS, List.of(number))
                .message(found ? "I16.pass" : "I16.noparagraph", words(decision), String.valueOf(number));
    }

    private static FindingBuilder finding(RuleDescription rule, Outcome outcome, DelegatedDecision decision) {
        return rule.finding(outcome).at(LOCATION).fact(Facts.ACTUAL, decision.getDecidedOn());
    }

    private static String words(DelegatedDecision decision) {
        return Stream.of(decision.getText(), decision.getBy())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("–");
    }
}
