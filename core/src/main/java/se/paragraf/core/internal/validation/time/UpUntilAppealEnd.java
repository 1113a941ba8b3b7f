// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;

/** T05: the notice is not taken down before the last day of appeal. */
final class UpUntilAppealEnd {

    private UpUntilAppealEnd() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachPosting(rule, subject, new RemovalCheck(UpUntilAppealEnd::verdict, false));
    }

    private static Outcome verdict(Removal removal, LocalDate stated, LocalDate lastAppealDay) {
        return stated.isBefore(lastAppealDay) ? Outcome.FAIL : Outcome.PASS;
    }
}
