// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.time.LocalDate;
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

/** T06: the notice is not taken down during the last day of appeal. */
@Component
public final class UpThroughAppealEnd implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "T06",
            Severity.WARNING,
            "KL 8:12, 13:5",
            Message.of(UpThroughAppealEnd.class, "T06.title"),
            List.of(Facts.LIMIT, Facts.ACTUAL, Facts.LAST_APPEAL_DAY, Facts.NAMES));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Announced.eachPosting(subject, DESCRIPTION, new RemovalCheck(DESCRIPTION, UpThroughAppealEnd::verdict));
    }

    private static Outcome verdict(Removal removal, LocalDate stated, LocalDate lastAppealDay) {
        if (stated.isBefore(lastAppealDay)) {
            return Outcome.NA;
        }
        return stated.equals(lastAppealDay) && !removal.throughout() ? Outcome.FAIL : Outcome.PASS;
    }
}
