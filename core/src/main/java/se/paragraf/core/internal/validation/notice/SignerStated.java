// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Notice;

/** A07: somebody signs that the notice was up. */
final class SignerStated {

    private SignerStated() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachNotice(rule, subject, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        if (isSigned(announced.notice())) {
            return announced.finding(Outcome.PASS).message("A07.pass");
        }
        return announced.isStated()
                ? announced.finding(Outcome.FAIL).message("A07.fail")
                : announced.finding(Outcome.UNKNOWN).message("A07.unknown");
    }

    private static boolean isSigned(Notice notice) {
        return notice.getSigner() != null
                || !notice.getPostings().isEmpty()
                        && notice.getPostings().stream().allMatch(posting -> posting.getSigner() != null);
    }
}
