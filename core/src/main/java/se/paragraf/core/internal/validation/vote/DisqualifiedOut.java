// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.minutes.Participation;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Paragraph;

/**
 * I12: of one who is disqualified the minutes tell who and why, and the person neither votes nor, but for fullmäktige, stays
 * (KL 5:47, 6:30).
 */
final class DisqualifiedOut {

    private static final Pattern BECAUSE = Pattern.compile(
            "på grund av|p\\.? ?g\\.? ?a|eftersom|(?<!\\p{L})då(?!\\p{L})|med anledning av|(?<!\\p{L})som(?!\\p{L})|\\bi egenskap|skäl");
    private static final Pattern GONE = Pattern.compile(
            "lämna(?:r|de|t)?(?!\\p{L})|gick ut|går ut|avvek|var inte (?:närvarande|kvar)|är inte närvarande"
                    + "|utanför (?:rummet|lokalen|salen)|(?:ej|inte) närvarande");

    private final RuleDescription rule;
    private final Subject subject;
    private final Paragraph paragraph;

    private DisqualifiedOut(RuleDescription rule, Subject subject, Paragraph paragraph) {
        this.rule = rule;
        this.subject = subject;
        this.paragraph = paragraph;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        DisqualifiedOut check = new DisqualifiedOut(rule, subject, paragraph);
        return IntStream.range(0, paragraph.getDisqualifications().size())
                .boxed()
                .flatMap(check::disqualification);
    }

    private Stream<Finding> disqualification(int place) {
        Disqualification disqualification = paragraph.getDisqualifications().get(place);
        Participation participation = subject.participation();
        Optional<Attendance> person = participation.find(disqualification.getAttendance(), disqualification.getName());
        String name = Optional.ofNullable(disqualification.getName())
                .or(() -> person.map(Attendance::getName))
                .orElse("");
        if (name.isBlank()) {
            return Stream.of(warning(Outcome.FAIL, place, null).message("I12.unnamed", number(), rule.source()));
        }
        List<Finding> findings = new ArrayList<>();
        if (person.filter(this::votes).isPresent()) {
            findings.add(finding(Outcome.FAIL, place, name).message("I12.votes", number(), name, rule.source()));
        }
        reason(disqualification, place, name).ifPresent(findings::add);
        absence(disqualification, place, name).ifPresent(findings::add);
        return findings.isEmpty()
                ? Stream.of(finding(Outcome.PASS, place, name).message("I12.pass", number(), name))
                : findings.stream();
    }

    private boolean votes(Attendance person) {
        return paragraph.getVotes().stream()
                .flatMap(vote -> vote.getBallots().stream())
                .anyMatch(ballot -> subject.participation()
                        .find(ballot.getAttendance(), ballot.getName())
                        .filter(person::equals)
                        .isPresent());
    }

    private Optional<Finding> reason(Disqualification disqualification, int place, String name) {
        String words = words(disqualification.getText());
        if (!words(disqualification.getReason()).isEmpty()
                || BECAUSE.matcher(words).find()) {
            return Optional.empty();
        }
        // Words that were read but not understood may hold the reason.
        return Optional.of(
                words.isEmpty()
                        ? warning(Outcome.FAIL, place, name).message("I12.reason", number(), name)
                        : warning(Outcome.UNKNOWN, place, name).message("I12.perhaps", number(), name));
    }

    private Optional<Finding> absence(Disqualification disqualification, int place, String name) {
        boolean told = subject.profile() == LawProfile.FULLMAKTIGE
                || disqualification.isLeftRoom()
                || GONE.matcher(words(disqualification.getText())).find()
                || isSaidToLeave(name);
        return told
                ? Optional.empty()
                : Optional.of(
                        warning(Outcome.UNKNOWN, place, name).message("I12.stays", number(), name, rule.source()));
    }

    private boolean isSaidToLeave(String name) {
        String surname = words(name).substring(words(name).lastIndexOf(' ') + 1);
        return ParagraphText.sentences(words(ParagraphText.body(paragraph)))
                .anyMatch(sentence ->
                        sentence.contains(surname) && GONE.matcher(sentence).find());
    }

    private static String words(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private String number() {
        return String.valueOf(paragraph.getNumber());
    }

    private FindingBuilder warning(Outcome outcome, int place, String name) {
        FindingBuilder finding = finding(outcome, place, name);
        return rule.severity() == Severity.ERROR ? finding.severity(Severity.WARNING) : finding;
    }

    private FindingBuilder finding(Outcome outcome, int place, String name) {
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".disqualified[" + place + "]")
                .fact(Facts.NAMES, name == null ? null : List.of(name));
    }
}
