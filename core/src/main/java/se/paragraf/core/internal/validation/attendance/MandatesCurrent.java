// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Charter;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.Attendance;

/**
 * N10: who serves is elected for the day. A mandate without an end runs out in a federation four years after the 1 April, or
 * the day of the charter, that follows the elections (Finsam 13 §), which are held in 2018, 2022 and so on.
 */
final class MandatesCurrent {

    private static final MonthDay FIRST_OF_APRIL = MonthDay.of(4, 1);
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int YEARS = 4;
    private static final int AFTER_ELECTION = 3;

    private MandatesCurrent() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Attendance> serving = Serving.in(subject);
        LocalDate day = subject.meeting().getDate();
        if (serving.isEmpty()) {
            return Stream.empty();
        }
        List<Mandate> elected = subject.body().map(Federation::getMandates).map(List::copyOf).orElse(List.of()).stream()
                .filter(mandate -> mandate.getOffice() == Office.MEMBER || mandate.getOffice() == Office.SUBSTITUTE)
                .toList();
        if (day == null || elected.isEmpty()) {
            return Stream.of(rule.finding(Outcome.UNKNOWN)
                    .at("participants")
                    .message(day == null ? "N10.undated" : "N10.nofile"));
        }
        Optional<MonthDay> start = subject.profile() == LawProfile.FINSAM
                ? Optional.of(start(subject.body().orElseThrow().getCharter()))
                : Optional.empty();
        List<String> unknown = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Attendance person : serving) {
            List<Mandate> own = elected.stream()
                    .filter(mandate -> Roll.is(mandate.getPerson(), person))
                    .toList();
            if (own.isEmpty()) {
                unknown.add(Serving.name(person));
            } else if (own.stream().noneMatch(mandate -> Period.holds(mandate.getFrom(), end(mandate, start), day))) {
                findings.add(rule.finding(Outcome.FAIL)
                        .at(Serving.location(subject, person))
                        .fact(Facts.NAMES, List.of(Serving.name(person)))
                        .fact(Facts.ACTUAL, day)
                        .message("N10.fail", Serving.name(person), day, rule.source()));
            } else if (own.stream().noneMatch(Period::isStated)) {
                undated.add(Serving.name(person));
            }
        }
        if (!unknown.isEmpty()) {
            findings.add(rule.finding(Outcome.UNKNOWN)
                    .at("participants")
                    .fact(Facts.NAMES, unknown)
                    .message("N10.unknown", String.join(", ", unknown)));
        }
        if (!undated.isEmpty()) {
            findings.add(rule.finding(Outcome.UNKNOWN)
                    .at("participants")
                    .fact(Facts.NAMES, undated)
                    .message("N10.period", String.join(", ", undated)));
        }
        if (findings.isEmpty()) {
            findings.add(rule.finding(Outcome.PASS)
                    .at("participants")
                    .fact(Facts.COUNT, serving.size())
                    .message("N10.pass", serving.size(), day));
        }
        return findings.stream();
    }

    private static LocalDate end(Mandate mandate, Optional<MonthDay> start) {
        if (mandate.getTo() != null || mandate.getFrom() == null || start.isEmpty()) {
            return mandate.getTo();
        }
        LocalDate next = start.get().atYear(mandate.getFrom().getYear());
        while (!next.isAfter(mandate.getFrom()) || next.getYear() % YEARS != AFTER_ELECTION) {
            next = start.get().atYear(next.getYear() + 1);
        }
        return next.minusDays(1);
    }

    private static MonthDay start(Charter charter) {
        if (charter == null || charter.getMandateStart() == null) {
            return FIRST_OF_APRIL;
        }
        try {
            return MonthDay.parse(charter.getMandateStart(), MONTH_AND_DAY);
        } catch (DateTimeParseException e) {
            return FIRST_OF_APRIL;
        }
    }
}
