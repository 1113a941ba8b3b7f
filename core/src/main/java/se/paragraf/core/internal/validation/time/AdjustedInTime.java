// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;

/** T01: the minutes are adjusted within the time that the law gives. */
final class AdjustedInTime {

    private static final String FIELD = "adjustedOn";

    private AdjustedInTime() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.each(rule, subject, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        LocalDate held = announced.meeting().getDate();
        LocalDate adjusted = announced.adjusted();
        if (held == null) {
            return announced
                    .finding(Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, adjusted)
                    .message("T01.undated");
        }
        LocalDate limit = announced.calendar().adjustmentLatest(held);
        if (adjusted == null) {
            return announced
                    .finding(Outcome.UNKNOWN, FIELD)
                    .fact(Facts.LIMIT, limit)
                    .message("T01.unknown", Day.inWords(limit));
        }
        if (adjusted.isAfter(limit)) {
            long late = ChronoUnit.DAYS.between(limit, adjusted);
            return announced
                    .finding(Outcome.FAIL, FIELD)
                    .fact(Facts.LIMIT, limit)
                    .fact(Facts.ACTUAL, adjusted)
                    .fact(Facts.DAYS_LATE, late)
                    .message("T01.fail", Day.inWords(adjusted), Day.inWords(limit), late);
        }
        return announced
                .finding(Outcome.PASS, FIELD)
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, adjusted)
                .message("T01.pass", Day.inWords(adjusted), Day.inWords(limit));
    }
}
