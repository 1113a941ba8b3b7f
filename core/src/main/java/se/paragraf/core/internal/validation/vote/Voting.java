// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.DecisionSubject;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;

/**
 * A vote under check.
 *
 * @param rule the rule that asks
 * @param subject the meeting
 * @param paragraph where it was taken
 * @param place which one of the paragraph, from 0
 */
record Voting(RuleDescription rule, Subject subject, Paragraph paragraph, int place) {

    private static final Pattern ELECTION = Pattern.compile(
            "(?:^|\\P{L})(?:(?:om|ny|fyllnads|kompletterings|person|styrelse|ordförande)?val|valdes|väljs|väljer|välja|valde|utse|utser|utses|utsåg|utsågs|anställ\\p{L}*|tillsätt\\p{L}*)(?:$|\\P{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is chosen like a person but is none, so that the vote is one as others. */
    private static final Pattern CHOICE_OF_THING = Pattern.compile(
            "(?:^|\\P{L})(?:(?:val\\s+av|välj\\p{L}*|valde|utse\\p{L}*)\\s+(?:ny\\p{L}*\\s+)?(?:leverantör|entreprenör|konsult"
                    + "|system|metod|modell|lokal(?:er|en)?(?!\\p{L})|alternativ|lösning|plats|logotyp|tema|verktyg)"
                    + "|(?:som|till)\\s+(?:leverantör|entreprenör))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static boolean isIn(Paragraph paragraph) {
        return !paragraph.getVotes().isEmpty();
    }

    static Stream<Finding> each(
            RuleDescription rule, Subject subject, Paragraph paragraph, Function<Voting, Stream<Finding>> check) {
        return IntStream.range(0, paragraph.getVotes().size())
                .mapToObj(place -> new Voting(rule, subject, paragraph, place))
                .flatMap(check);
    }

    Vote vote() {
        return paragraph.getVotes().get(place);
    }

    boolean isLast() {
        return place == paragraph.getVotes().size() - 1;
    }

    /** How many made a choice: as counted, or else as listed; null if neither tells. */
    Integer count(BallotChoice choice) {
        Integer stated =
                switch (choice) {
                    case YES -> vote().getYes();
                    case NO -> vote().getNo();
                    case ABSTAIN -> vote().getAbstained();
                };
        return stated != null || vote().getBallots().isEmpty() ? stated : Integer.valueOf(listed(choice));
    }

    int listed(BallotChoice choice) {
        return (int) vote().getBallots().stream()
                .filter(ballot -> ballot.getChoice() == choice)
                .count();
    }

    boolean hasCount() {
        return count(BallotChoice.YES) != null && count(BallotChoice.NO) != null;
    }

    /** Whether the matter is an election or an employment, which the law treats apart (KL 5:54, 5:56). */
    boolean isElection() {
        if (decides(decision -> decision.getSubject() == DecisionSubject.ELECTION
                || decision.getSubject() == DecisionSubject.EMPLOYMENT)) {
            return true;
        }
        String words = ParagraphText.title(paragraph) + "\n" + ParagraphText.decisions(paragraph);
        return !CHOICE_OF_THING.matcher(words).find()
                && (decides(decision -> decision.getOutcome() == DecisionOutcome.ELECTED)
                        || ELECTION.matcher(words).find());
    }

    private boolean decides(Predicate<Decision> what) {
        return paragraph.getDecisions().stream().anyMatch(what);
    }

    /** Whether the text has one of the words, in lower case. */
    boolean says(List<String> words) {
        String text = ParagraphText.body(paragraph).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(text::contains);
    }

    boolean isPresenceListed() {
        return subject.meeting().getAttendances().stream()
                .anyMatch(person -> person.getGroup() == AttendanceGroup.DECIDING);
    }

    String number() {
        return String.valueOf(paragraph.getNumber());
    }

    FindingBuilder finding(Outcome outcome) {
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".votes[" + place + "]");
    }
}
