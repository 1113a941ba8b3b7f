// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.minutes.Participation;
import se.paragraf.core.minutes.Tally;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;

/** N13: each one has one vote, so that nobody votes twice and no more votes are cast than there are people to cast them. */
final class OneVoteEach {

    private final RuleDescription rule;
    private final Subject subject;
    private final Paragraph paragraph;

    private OneVoteEach(RuleDescription rule, Subject subject, Paragraph paragraph) {
        this.rule = rule;
        this.subject = subject;
        this.paragraph = paragraph;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        return new OneVoteEach(rule, subject, paragraph).votes();
    }

    private Stream<Finding> votes() {
        return IntStream.range(0, paragraph.getVotes().size()).mapToObj(this::vote);
    }

    private Finding vote(int place) {
        Vote vote = paragraph.getVotes().get(place);
        List<String> twice = twice(vote.getBallots());
        if (!twice.isEmpty()) {
            return finding(Outcome.FAIL, place)
                    .fact(Facts.NAMES, twice)
                    .message("N13.twice", number(), String.join(", ", twice), rule.source());
        }
        int cast = cast(vote);
        if (cast == 0) {
            return finding(Outcome.UNKNOWN, place).message("N13.unknown", number());
        }
        if (!Serving.isListed(subject)) {
            return finding(Outcome.UNKNOWN, place).message("N13.unlisted", number());
        }
        Tally tally = subject.participation().tally(paragraph);
        int most = tally.tookPart() + tally.undecided();
        FindingBuilder finding =
                finding(cast > most ? Outcome.FAIL : Outcome.PASS, place).fact(Facts.COUNT, cast);
        return cast > most
                ? finding.message("N13.fail", number(), cast, most, rule.source())
                : finding.message("N13.pass", number(), cast);
    }

    /** The votes for and against, counted or listed. */
    private static int cast(Vote vote) {
        int counted = Stream.of(vote.getYes(), vote.getNo())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        int listed = (int) vote.getBallots().stream()
                .filter(ballot -> ballot.getChoice() != BallotChoice.ABSTAIN)
                .count();
        return Math.max(counted, listed);
    }

    private List<String> twice(List<Ballot> ballots) {
        Participation participation = subject.participation();
        Set<Object> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Ballot ballot : ballots) {
            Attendance person =
                    participation.find(ballot.getAttendance(), ballot.getName()).orElse(null);
            String name = person == null ? ballot.getName() : person.getName();
            if (name != null && !seen.add(person == null ? SameName.key(name) : person)) {
                twice.add(name);
            }
        }
        return twice;
    }

    private String number() {
        return String.valueOf(paragraph.getNumber());
    }

    private FindingBuilder finding(Outcome outcome, int place) {
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".votes[" + place + "]");
    }
}
