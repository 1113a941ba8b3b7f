// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Message;

/** T04: the last day of appeal, and that the notice states no other. */
final class AppealEnd {

    private static final String FIELD = "statedAppealEnd";

    private AppealEnd() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.each(rule, subject, whole -> {
            Optional<LocalDate> last = lastOfAll(whole);
            Stream<Finding> boards = whole.eachGroup(announced -> Stream.of(check(announced, last)));
            return whole.groups().size() == 1
                    ? boards
                    : Stream.concat(boards, last.map(end -> ofAll(whole, end)).stream());
        });
    }

    /** The time for appeal runs from the board that came last; unknown as long as the day of one is. */
    private static Optional<LocalDate> lastOfAll(Announced whole) {
        return whole.groups().stream().anyMatch(group -> group.postedOn() == null)
                ? Optional.empty()
                : Optional.of(whole.calendar().lastAppealDay(whole.days().postedOn()));
    }

    private static Finding ofAll(Announced whole, LocalDate end) {
        return whole.finding(Outcome.PASS, FIELD)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .message("T04.last", Day.inWords(end), Day.inWords(whole.days().postedOn()));
    }

    private static Finding check(Announced announced, Optional<LocalDate> last) {
        LocalDate posted = announced.days().postedOn();
        LocalDate stated = announced.days().statedAppealEnd();
        if (posted == null) {
            return withoutPosting(announced);
        }
        LocalDate end = announced.calendar().lastAppealDay(posted);
        if (stated != null && !stated.equals(end) && !stated.equals(last.orElse(end))) {
            return announced
                    .finding(Outcome.FAIL, FIELD)
                    .fact(Facts.LAST_APPEAL_DAY, end)
                    .fact(Facts.ACTUAL, stated)
                    .fix(
                            Message.of(AppealEnd.class, "T04.fix", Day.inWords(end)),
                            announced
                                    .postings()
                                    .map(posting ->
                                            new Edit(posting, MinutesPackage.Literals.POSTING__STATED_APPEAL_END, end))
                                    .toArray(Edit[]::new))
                    .message("T04.fail", Day.inWords(stated), Day.inWords(end), Day.inWords(posted));
        }
        return announced
                .finding(Outcome.PASS, FIELD)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .fact(Facts.ACTUAL, stated)
                .message("T04.pass", Day.inWords(end), Day.inWords(posted));
    }

    private static Finding withoutPosting(Announced announced) {
        LegalCalendar calendar = announced.calendar();
        LocalDate held = announced.meeting().getDate();
        LocalDate adjusted = announced.adjusted();
        if (adjusted == null && held != null) {
            adjusted = calendar.adjustmentLatest(held);
        }
        if (adjusted == null) {
            return announced
                    .finding(Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, announced.days().statedAppealEnd())
                    .message("T04.undated");
        }
        LocalDate posted = calendar.noticeLatest(adjusted);
        LocalDate end = calendar.lastAppealDay(posted);
        return announced
                .finding(Outcome.UNKNOWN, FIELD)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .fact(Facts.ACTUAL, announced.days().statedAppealEnd())
                .message("T04.unknown", Day.inWords(posted), Day.inWords(end));
    }
}
