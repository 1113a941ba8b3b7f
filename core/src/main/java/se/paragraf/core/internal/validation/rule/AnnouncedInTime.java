// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.text.Message;

/** T03: the adjustment is announced within the time that the law gives. */
@Component
public final class AnnouncedInTime implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "T03",
            Severity.ERROR,
            "KL 8:12; Finsam 19 §",
            Message.of(AnnouncedInTime.class, "T03.title"),
            List.of(Facts.LIMIT, Facts.ACTUAL, Facts.DAYS_LATE, Facts.NAMES));
    private static final String FIELD = "postedOn";

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Announced.eachPosting(subject, DESCRIPTION, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        LocalDate adjusted = announced.notice().getAdjustedOn();
        LocalDate posted = announced.days().postedOn();
        if (adjusted == null) {
            return withoutAdjustment(announced);
        }
        LocalDate limit = announced.calendar().noticeLatest(adjusted);
        if (posted == null) {
            return announced
                    .finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                    .fact(Facts.LIMIT, limit)
                    .message("T03.unknown", Day.inWords(limit));
        }
        if (posted.isAfter(limit)) {
            long late = ChronoUnit.DAYS.between(limit, posted);
            return announced
                    .finding(DESCRIPTION, Outcome.FAIL, FIELD)
                    .fact(Facts.LIMIT, limit)
                    .fact(Facts.ACTUAL, posted)
                    .fact(Facts.DAYS_LATE, late)
                    .message("T03.fail", Day.inWords(posted), Day.inWords(limit), late, Day.inWords(adjusted));
        }
        return announced
                .finding(DESCRIPTION, Outcome.PASS, FIELD)
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, posted)
                .message("T03.pass", Day.inWords(posted), Day.inWords(limit));
    }

    /** The latest lawful days tell at least by when all must be done. */
    private static Finding withoutAdjustment(Announced announced) {
        LocalDate held = announced.meeting().getDate();
        LocalDate posted = announced.days().postedOn();
        if (held == null) {
            return announced
                    .finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, posted)
                    .message("T03.undated");
        }
        LocalDate adjusted = announced.calendar().adjustmentLatest(held);
        LocalDate limit = announced.calendar().noticeLatest(adjusted);
        return announced
                .finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, posted)
                .message("T03.unadjusted", Day.inWords(adjusted), Day.inWords(limit));
    }
}
