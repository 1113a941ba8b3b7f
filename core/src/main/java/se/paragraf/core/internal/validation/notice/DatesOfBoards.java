// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Posting;

/** A03: each of several boards has its own day or its proof. */
final class DatesOfBoards {

    private DatesOfBoards() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachNotice(rule, subject, DatesOfBoards::check);
    }

    private static Stream<Finding> check(Announced announced) {
        List<Posting> boards = announced.notice().getPostings();
        if (boards.size() < 2) {
            return Stream.empty();
        }
        List<LocalDate> days = boards.stream()
                .map(Posting::getPostedOn)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean proved = boards.stream().allMatch(posting -> posting.getProofReceivedOn() != null);
        if (days.isEmpty()) {
            return Stream.of(announced
                    .finding(Outcome.UNKNOWN, "postedOn")
                    .fact(Facts.COUNT, boards.size())
                    .message("A03.unknown", boards.size()));
        }
        boolean shared = days.size() == 1 && !proved;
        return Stream.of(announced
                .finding(shared ? Outcome.FAIL : Outcome.PASS, "postedOn")
                .fact(Facts.COUNT, boards.size())
                .fact(Facts.ACTUAL, shared ? days.get(0) : null)
                .message(shared ? "A03.fail" : "A03.pass", boards.size(), days.get(0)));
    }
}
