// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Numbering;
import se.paragraf.model.minutes.Meeting;

/** I02: the first paragraph follows the last one of the meeting before, as the body numbers. */
final class NumbersContinue {

    private final RuleDescription rule;
    private final Subject subject;
    private final LocalDate day;
    private final MeetingNumbers numbers;

    private NumbersContinue(RuleDescription rule, Subject subject, MeetingNumbers numbers) {
        this.rule = rule;
        this.subject = subject;
        this.day = subject.meeting().getDate();
        this.numbers = numbers;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return MeetingNumbers.of(subject).stream()
                .map(numbers -> new NumbersContinue(rule, subject, numbers).finding());
    }

    private Finding finding() {
        Numbering numbering = MeetingNumbers.numbering(subject);
        if (numbering == Numbering.MEETING) {
            return numbers.startsAnew()
                    ? finding(Outcome.PASS).message("I02.each")
                    : finding(Outcome.FAIL).message("I02.noteach", first());
        } else if (day == null) {
            return finding(Outcome.UNKNOWN).message("I02.undated");
        } else if (!subject.series().isKnown()) {
            return finding(Outcome.UNKNOWN).message("I02.alone", first());
        }
        Optional<Meeting> previous = subject.series().before(subject.meeting());
        Optional<Meeting> counted = numbering == Numbering.YEAR
                ? previous.filter(meeting -> meeting.getDate().getYear() == day.getYear())
                : previous;
        return counted.map(this::after).orElseGet(() -> without(previous));
    }

    private Finding after(Meeting previous) {
        Optional<MeetingNumbers> before = MeetingNumbers.of(previous);
        if (before.isEmpty()) {
            return finding(Outcome.UNKNOWN, previous).message("I02.unnumbered", previous.getDate());
        }
        String last = String.valueOf(before.get().last());
        if (numbers.first() == before.get().last() + 1) {
            return finding(Outcome.PASS, previous).message("I02.pass", first(), last, previous.getDate());
        }
        if (subject.body().isEmpty() && numbers.startsAnew() && before.get().startsAnew()) {
            return finding(Outcome.UNKNOWN, previous).message("I02.perhapseach", previous.getDate());
        }
        String expected = String.valueOf(before.get().last() + 1);
        return finding(Outcome.FAIL, previous).message("I02.fail", first(), previous.getDate(), last, expected);
    }

    /** Where no file says how the body numbers, it may go on over the turn of the year. */
    private Finding without(Optional<Meeting> previous) {
        if (numbers.startsAnew()) {
            return finding(Outcome.PASS).message("I02.first");
        }
        return previous.filter(meeting -> subject.body().isEmpty())
                .filter(meeting -> MeetingNumbers.of(meeting)
                        .filter(before -> before.last() + 1 == numbers.first())
                        .isPresent())
                .map(this::after)
                .orElseGet(() -> finding(Outcome.UNKNOWN).message("I02.unknown", first()));
    }

    private String first() {
        return String.valueOf(numbers.first());
    }

    private FindingBuilder finding(Outcome outcome, Meeting previous) {
        return finding(outcome).fact(Facts.MEETING, previous.getDate());
    }

    private FindingBuilder finding(Outcome outcome) {
        return rule.finding(outcome)
                .paragraph(numbers.first())
                .at("paragraphs")
                .fact(Facts.PARAGRAPHS, List.of(numbers.first()));
    }
}
