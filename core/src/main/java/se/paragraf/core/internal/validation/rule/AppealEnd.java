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
            List.of(Facts.LAST_APPEAL_DAY, Facts.ACTUAL, Facts.NAMES));
    private static final String FIELD = "statedAppealEnd";

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Announced.eachPosting(subject, DESCRIPTION, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        LocalDate posted = announced.days().postedOn();
        LocalDate stated = announced.days().statedAppealEnd();
        if (posted == null) {
            return withoutPosting(announced);
        }
        LocalDate end = announced.calendar().lastAppealDay(posted);
        if (stated != null && !stated.equals(end)) {
            return announced
                    .finding(DESCRIPTION, Outcome.FAIL, FIELD)
                    .fact(Facts.LAST_APPEAL_DAY, end)
                    .fact(Facts.ACTUAL, stated)
                    .message("T04.fail", Day.inWords(stated), Day.inWords(end), Day.inWords(posted));
        }
        return announced
                .finding(DESCRIPTION, Outcome.PASS, FIELD)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .fact(Facts.ACTUAL, stated)
                .message("T04.pass", Day.inWords(end), Day.inWords(posted));
    }

    private static Finding withoutPosting(Announced announced) {
        LegalCalendar calendar = announced.calendar();
        LocalDate held = announced.meeting().getDate();
        LocalDate adjusted = announced.notice().getAdjustedOn();
        if (adjusted == null && held != null) {
            adjusted = calendar.adjustmentLatest(held);
        }
        if (adjusted == null) {
            return announced
                    .finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, announced.days().statedAppealEnd())
                    .message("T04.undated");
        }
        LocalDate posted = calendar.noticeLatest(adjusted);
        LocalDate end = calendar.lastAppealDay(posted);
        return announced
                .finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .fact(Facts.ACTUAL, announced.days().statedAppealEnd())
                .message("T04.unknown", Day.inWords(posted), Day.inWords(end));
    }
}
