// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

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

/** A05: the notice says when it came up, on each board. */
final class PostingStated {

    private PostingStated() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachNotice(rule, subject, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        List<Posting> boards = announced.notice().getPostings();
        List<Posting> undated =
                boards.stream().filter(board -> board.getPostedOn() == null).toList();
        if (!boards.isEmpty() && undated.isEmpty()) {
            return announced.finding(Outcome.PASS, "postedOn").message("A05.pass");
        }
        if (!announced.isStated()) {
            return announced.finding(Outcome.UNKNOWN, "postedOn").message("A05.unknown");
        }
        if (undated.size() == boards.size()) {
            return announced.finding(Outcome.FAIL, "postedOn").message("A05.fail");
        }
        List<String> names =
                undated.stream().map(Posting::getBoard).filter(Objects::nonNull).toList();
        return announced
                .finding(Outcome.FAIL, "postedOn")
                .fact(Facts.NAMES, names)
                .message("A05.some", names.isEmpty() ? "–" : String.join(", ", names));
    }
}
