// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.internal.minutes.AdjustmentDay;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Message;

/** T02: the last day of adjustment, moved over free days; a day that was planned is not later. */
final class AdjustmentMoved {

    private AdjustmentMoved() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.each(rule, subject, AdjustmentMoved::check);
    }

    private static Stream<Finding> check(Announced announced) {
        LocalDate held = announced.meeting().getDate();
        if (held == null) {
            return Stream.of(
                    announced.finding(Outcome.UNKNOWN).at("meeting.date").message("T02.undated"));
        }
        Deadline limit = Deadline.of(announced.calendar(), DeadlineKind.ADJUSTMENT_LATEST, held, false);
        List<Finding> wrong = AdjustmentDay.announced(announced.meeting(), announced.notice())
                .filter(planned ->
                        planned.getLatest() != null && planned.getLatest().isAfter(limit.date()))
                .map(planned -> tooLate(announced, planned, limit.date()))
                .toList();
        return wrong.isEmpty() ? Stream.of(told(announced, limit)) : wrong.stream();
    }

    private static Finding tooLate(Announced announced, Adjustment planned, LocalDate limit) {
        return announced
                .finding(Outcome.FAIL, "adjustedOn")
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, planned.getLatest())
                .fix(
                        Message.of(AdjustmentMoved.class, "T02.fix", Day.inWords(limit)),
                        new Edit(planned, MinutesPackage.Literals.ADJUSTMENT__LATEST, limit))
                .message("T02.fail", Day.inWords(planned.getLatest()), Day.inWords(limit));
    }

    private static Finding told(Announced announced, Deadline limit) {
        return limit.shiftedBecause()
                .map(free -> passed(announced, limit).message("T02.moved", free, Day.inWords(limit.date())))
                .orElseGet(() -> passed(announced, limit).message("T02.pass", Day.inWords(limit.date())));
    }

    private static FindingBuilder passed(Announced announced, Deadline limit) {
        return announced.finding(Outcome.PASS, "adjustedOn").fact(Facts.LIMIT, limit.date());
    }
}
