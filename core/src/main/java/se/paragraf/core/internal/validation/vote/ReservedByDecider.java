// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Reservation;

/** I11: only one who took part in a decision makes a reservation against it. */
final class ReservedByDecider {

    private final RuleDescription rule;
    private final Subject subject;
    private final Paragraph paragraph;

    private ReservedByDecider(RuleDescription rule, Subject subject, Paragraph paragraph) {
        this.rule = rule;
        this.subject = subject;
        this.paragraph = paragraph;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        ReservedByDecider check = new ReservedByDecider(rule, subject, paragraph);
        return IntStream.range(0, paragraph.getReservations().size()).mapToObj(check::reservation);
    }

    private Finding reservation(int place) {
        Reservation reservation = paragraph.getReservations().get(place);
        Optional<Attendance> person = subject.participation().find(reservation.getAttendance(), reservation.getName());
        String name = reservation.getName() != null
                ? reservation.getName()
                : person.map(Attendance::getName).orElse(null);
        if (name == null) {
            return finding(Outcome.UNKNOWN, place, null).message("I11.unnamed", number());
        }
        if (subject.meeting().getAttendances().isEmpty()
                || subject.participation().isAmbiguous(reservation.getName()) && person.isEmpty()) {
            return finding(Outcome.UNKNOWN, place, name).message("I11.unlisted", number(), name);
        }
        if (person.isEmpty()) {
            return finding(Outcome.FAIL, place, name).message("I11.missing", number(), name, rule.source());
        }
        if (person.get().getGroup() != AttendanceGroup.DECIDING) {
            return finding(Outcome.FAIL, place, name).message("I11.other", number(), name, rule.source());
        }
        return switch (subject.participation().at(paragraph, person.get())) {
            case TOOK_PART -> finding(Outcome.PASS, place, name).message("I11.pass", number(), name);
            case UNDECIDED -> finding(Outcome.UNKNOWN, place, name).message("I11.open", number(), name);
            case DISQUALIFIED ->
                finding(Outcome.FAIL, place, name).message("I11.disqualified", number(), name, rule.source());
            case AWAY -> finding(Outcome.FAIL, place, name).message("I11.away", number(), name, rule.source());
        };
    }

    private String number() {
        return String.valueOf(paragraph.getNumber());
    }

    private FindingBuilder finding(Outcome outcome, int place, String name) {
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".reservations[" + place + "]")
                .fact(Facts.NAMES, name == null ? null : List.of(name));
    }
}
