// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.house;

import java.util.stream.Stream;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;

/** A meeting is short. */
final class FewMatters implements Rule {

    private static final int MOST = 3;

    private static final RuleDescription DESCRIPTION = RuleDescription.of(HouseRules.class, "H01", Severity.ERROR)
            .practice("Custom of the house")
            .facts(Facts.COUNT)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        int count = subject.meeting().getParagraphs().size();
        boolean few = count <= MOST;
        return Stream.of(DESCRIPTION
                .finding(few ? Outcome.PASS : Outcome.FAIL)
                .fact(Facts.COUNT, count)
                .message(few ? "H01.pass" : "H01.fail", count));
    }
}
