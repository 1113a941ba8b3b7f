// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;

/** T06: the notice is not taken down during the last day of appeal. */
final class UpThroughAppealEnd {

    private UpThroughAppealEnd() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachPosting(rule, subject, new RemovalCheck(UpThroughAppealEnd::verdict, true));
    }

    private static Outcome verdict(Removal removal, LocalDate stated, LocalDate lastAppealDay) {
        if (stated.isBefore(lastAppealDay)) {
            return Outcome.NA;
        }
        return stated.equals(lastAppealDay) && !removal.throughout() ? Outcome.FAIL : Outcome.PASS;
    }
}
