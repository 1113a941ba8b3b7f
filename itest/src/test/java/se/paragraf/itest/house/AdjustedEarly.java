// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.house;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Notice;

/** Takes the place of the rule of the law about the day of adjustment. */
final class AdjustedEarly implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(HouseRules.class, "T01", Severity.WARNING)
            .practice("Custom of the house")
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        LocalDate limit = subject.calendar()
                .orElseThrow()
                .adjustmentLatest(subject.meeting().getDate());
        boolean late = subject.meeting().getNotices().stream()
                .map(Notice::getAdjustedOn)
                .anyMatch(day -> day != null && day.isAfter(limit));
        return Stream.of(
                DESCRIPTION.finding(late ? Outcome.FAIL : Outcome.PASS).message(late ? "T01.fail" : "T01.pass", limit));
    }
}
