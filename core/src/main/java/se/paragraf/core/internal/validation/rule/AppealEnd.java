// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.text.Message;

/** T04: the last day of appeal, and that the notice states no other. */
@Component
public final class AppealEnd implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "T04",
            Severity.INFO,
            "KL 13:5; Lag 1930:173 1-2 §§",
            Message.of(AppealEnd.class, "T04.title"),
            List.of(Facts.LAST_APPEAL_DAY, Facts.ACTUAL));
    private static final String FIELD = "statedAppealEnd";

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Posting.each(subject, DESCRIPTION, posting -> Stream.of(check(posting)));
    }

    private static Finding check(Posting posting) {
        LocalDate posted = posting.notice().getPostedOn();
        LocalDate stated = posting.notice().getStatedAppealEnd();
        if (posted == null) {
            return withoutPosting(posting);
        }
        LocalDate end = posting.calendar().lastAppealDay(posted);
        if (stated != null && !stated.equals(end)) {
            return posting.finding(DESCRIPTION, Outcome.FAIL, FIELD)
                    .fact(Facts.LAST_APPEAL_DAY, end)
                    .fact(Facts.ACTUAL, stated)
                    .message("T04.fail", Day.inWords(stated), Day.inWords(end), Day.inWords(posted));
        }
        return posting.finding(DESCRIPTION, Outcome.PASS, FIELD)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .fact(Facts.ACTUAL, stated)
                .message("T04.pass", Day.inWords(end), Day.inWords(posted));
    }

    private static Finding withoutPosting(Posting posting) {
        LegalCalendar calendar = posting.calendar();
        LocalDate held = posting.meeting().getDate();
        LocalDate adjusted = posting.notice().getAdjustedOn();
        if (adjusted == null && held != null) {
            adjusted = calendar.adjustmentLatest(held);
        }
        if (adjusted == null) {
            return posting.finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, posting.notice().getStatedAppealEnd())
                    .message("T04.undated");
        }
        LocalDate posted = calendar.noticeLatest(adjusted);
        LocalDate end = calendar.lastAppealDay(posted);
        return posting.finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .fact(Facts.ACTUAL, posting.notice().getStatedAppealEnd())
                .message("T04.unknown", Day.inWords(posted), Day.inWords(end));
    }
}
