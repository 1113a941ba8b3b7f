// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;

/** T03: the adjustment is announced within the time that the law gives. */
final class AnnouncedInTime {

    private static final String FIELD = "postedOn";

    private AnnouncedInTime() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachPosting(rule, subject, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        LocalDate adjusted = announced.adjusted();
        LocalDate posted = announced.days().postedOn();
        if (adjusted == null) {
            return withoutAdjustment(announced);
        }
        LocalDate held = announced.meeting().getDate();
        if (held != null && adjusted.isBefore(held)) {
            return announced
                    .finding(Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, posted)
                    .message("T03.impossible", Day.inWords(adjusted), Day.inWords(held));
        }
        LocalDate limit = announced.calendar().noticeLatest(adjusted);
        return new Term(announced, FIELD, adjusted, limit, posted).judged();
    }

    /** The latest lawful days tell at least by when all must be done. */
    private static Finding withoutAdjustment(Announced announced) {
        LocalDate held = announced.meeting().getDate();
        LocalDate posted = announced.days().postedOn();
        if (held == null) {
            return announced
                    .finding(Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, posted)
                    .message("T03.undated");
        }
        LocalDate adjusted = announced.calendar().adjustmentLatest(held);
        LocalDate limit = announced.calendar().noticeLatest(adjusted);
        return announced
                .finding(Outcome.UNKNOWN, FIELD)
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, posted)
                .message("T03.unadjusted", Day.inWords(adjusted), Day.inWords(limit));
    }
}
