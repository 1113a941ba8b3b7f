// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/** I09: votes are open but for elections and employments. */
final class OpenVote {

    private OpenVote() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        return Voting.each(rule, subject, paragraph, voting -> Stream.of(finding(voting)));
    }

    private static Finding finding(Voting voting) {
        if (!voting.vote().isSecret()) {
            return voting.finding(Outcome.PASS).message("I09.open", voting.number());
        }
        return voting.isElection()
                ? voting.finding(Outcome.PASS).message("I09.pass", voting.number())
                : voting.finding(Outcome.FAIL)
                        .message("I09.fail", voting.number(), voting.rule().source());
    }
}
