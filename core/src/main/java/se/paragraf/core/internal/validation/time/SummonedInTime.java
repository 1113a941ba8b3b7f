// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.calendar.Limits;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LimitKind;

/** T13: the summons goes out in time, where a statute or the body itself says how long before. */
final class SummonedInTime {

    private SummonedInTime() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        Limits limits = Limits.of(subject.profile(), subject.body());
        Optional<Integer> days = limits.find(LimitKind.SUMMONS_DAYS);
        if (days.isEmpty()) {
            return Stream.of(finding(rule, Outcome.NA).message("T13.unbound"));
        }
        String source = limits.ownSource(LimitKind.SUMMONS_DAYS).orElse(rule.source());
        return Stream.of(check(rule, subject, days.get(), source));
    }

    private static Finding check(RuleDescription rule, Subject subject, int days, String source) {
        LocalDate held = subject.meeting().getDate();
        LocalDate summoned = subject.meeting().getSummonedOn();
        if (held == null) {
            return finding(rule, Outcome.UNKNOWN).fact(Facts.ACTUAL, summoned).message("T13.undated");
        }
        LocalDate limit = held.minusDays(days);
        if (summoned == null) {
            return finding(rule, Outcome.UNKNOWN)
                    .fact(Facts.LIMIT, limit)
                    .message("T13.unknown", Day.inWords(limit), source);
        }
        boolean late = summoned.isAfter(limit);
        return finding(rule, late ? Outcome.FAIL : Outcome.PASS)
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, summoned)
                .fact(Facts.DAYS_LATE, late ? ChronoUnit.DAYS.between(limit, summoned) : null)
                .message(late ? "T13.fail" : "T13.pass", Day.inWords(summoned), Day.inWords(limit), source);
    }

    private static FindingBuilder finding(RuleDescription rule, Outcome outcome) {
        return rule.finding(outcome).at("meeting.summonedOn");
    }
}
