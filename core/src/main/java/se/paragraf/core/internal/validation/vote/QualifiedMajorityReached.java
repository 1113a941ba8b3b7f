// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Charter;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.QualifiedMajority;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Paragraph;

/** I10: where the charter asks for more than half of the votes, the winning side has them. */
final class QualifiedMajorityReached {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int STEM = 6;
    private static final int SHORTEST = 4;

    private QualifiedMajorityReached() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        Optional<Charter> charter = subject.body().map(Federation::getCharter);
        if (charter.isEmpty()) {
            return Voting.each(
                    rule,
                    subject,
                    paragraph,
                    voting -> Stream.of(voting.finding(Outcome.UNKNOWN).message("I10.nocharter", voting.number())));
        }
        List<QualifiedMajority> all = charter.get().getQualifiedMajorities();
        if (all.isEmpty() || paragraph.getDecisions().isEmpty()) {
            return Stream.empty();
        }
        String text =
                (ParagraphText.title(paragraph) + " " + ParagraphText.decisions(paragraph)).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(majority -> isAbout(majority, text))
                .flatMap(majority -> paragraph.getVotes().isEmpty()
                        ? Stream.of(unvoted(rule, subject, paragraph, majority))
                        : Voting.each(rule, subject, paragraph, voting -> reached(voting, majority)));
    }

    /** All the longer words of the matter stand there, whatever their endings. */
    private static boolean isAbout(QualifiedMajority majority, String text) {
        if (majority.getMatter() == null) {
            return false;
        }
        List<String> words = BETWEEN_WORDS
                .splitAsStream(majority.getMatter().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .toList();
        return !words.isEmpty() && words.stream().allMatch(text::contains);
    }

    private static Finding unvoted(
            RuleDescription rule, Subject subject, Paragraph paragraph, QualifiedMajority majority) {
        return rule.finding(Outcome.UNKNOWN)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".votes")
                .message(
                        "I10.unvoted",
                        String.valueOf(paragraph.getNumber()),
                        majority.getMatter(),
                        majority.getVotes(),
                        majority.getOf());
    }

    private static Stream<Finding> reached(Voting voting, QualifiedMajority majority) {
        if (!voting.isLast()) {
            return Stream.empty();
        }
        if (!voting.hasCount()) {
            return Stream.of(
                    voting.finding(Outcome.UNKNOWN).message("I10.uncounted", voting.number(), majority.getMatter()));
        }
        int yes = voting.count(BallotChoice.YES);
        int no = voting.count(BallotChoice.NO);
        long won = Math.max(yes, no);
        boolean reached = won * majority.getOf() >= (long) majority.getVotes() * (yes + no);
        return Stream.of(voting.finding(reached ? Outcome.PASS : Outcome.FAIL)
                .fact(Facts.COUNT, (int) won)
                .message(
                        reached ? "I10.pass" : "I10.fail",
                        voting.number(),
                        majority.getMatter(),
                        majority.getVotes(),
                        majority.getOf(),
                        won,
                        yes + no,
                        voting.rule().source()));
    }
}
