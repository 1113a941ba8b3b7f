// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
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
        return new Term(announced, FIELD, held, limit, adjusted).judged();
    }
}
