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

/** T01: the minutes are adjusted within the time that the law gives. */
@Component
public final class AdjustedInTime implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "T01",
            Severity.ERROR,
            "KL 5:69; Finsam 19 §",
            Message.of(AdjustedInTime.class, "T01.title"),
            List.of(Facts.LIMIT, Facts.ACTUAL, Facts.DAYS_LATE));
    private static final String FIELD = "adjustedOn";

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Announced.each(subject, DESCRIPTION, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        LocalDate held = announced.meeting().getDate();
        LocalDate adjusted = announced.notice().getAdjustedOn();
        if (held == null) {
            return announced
                    .finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                    .fact(Facts.ACTUAL, adjusted)
                    .message("T01.undated");
        }
        LocalDate limit = announced.calendar().adjustmentLatest(held);
        if (adjusted == null) {
            return announced
                    .finding(DESCRIPTION, Outcome.UNKNOWN, FIELD)
                    .fact(Facts.LIMIT, limit)
                    .message("T01.unknown", Day.inWords(limit));
        }
        if (adjusted.isAfter(limit)) {
            long late = ChronoUnit.DAYS.between(limit, adjusted);
            return announced
                    .finding(DESCRIPTION, Outcome.FAIL, FIELD)
                    .fact(Facts.LIMIT, limit)
                    .fact(Facts.ACTUAL, adjusted)
                    .fact(Facts.DAYS_LATE, late)
                    .message("T01.fail", Day.inWords(adjusted), Day.inWords(limit), late);
        }
        return announced
                .finding(DESCRIPTION, Outcome.PASS, FIELD)
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, adjusted)
                .message("T01.pass", Day.inWords(adjusted), Day.inWords(limit));
    }
}
