// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.DecisionSubject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.Paragraph;

/** N08: where somebody takes part at a distance, a decision that allows it is on record. */
final class DistanceAllowed {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:beslut|deltagande)[^.\\n]{0,60}på distans|på distans[^.\\n]{0,60}(?:beslut|enligt|i enlighet)"
                    + "|distansdeltagande|distansmöten|19 ?a ?§",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DistanceAllowed() {}

    /** Whether a paragraph decides on it, or refers to the decision. */
    static Mention mention(Paragraph paragraph) {
        if (paragraph.getDecisions().stream()
                .anyMatch(decision -> decision.getSubject() == DecisionSubject.DISTANCE_MEETINGS)) {
            return new Mention(paragraph.getNumber(), true);
        }
        return new Mention(
                paragraph.getNumber(),
                REFERENCE.matcher(ParagraphText.whole(paragraph)).find());
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Mention> mentions) {
        Meeting meeting = subject.meeting();
        List<String> remote = meeting.getAttendances().stream()
                .filter(Attendance::isRemote)
                .map(Serving::name)
                .toList();
        boolean distance = meeting.getMode() == MeetingMode.DISTANCE || meeting.getMode() == MeetingMode.HYBRID;
        if (!distance && remote.isEmpty()) {
            return Stream.empty();
        }
        String decision = subject.body().map(Federation::getDistanceDecision).orElse(null);
        if (!Phrase.isBlank(decision)) {
            return Stream.of(rule.finding(Outcome.PASS).at("meeting.mode").message("N08.pass", decision));
        }
        return Stream.of(mentions.stream()
                .filter(Mention::refers)
                .findFirst()
                .map(mention -> rule.finding(Outcome.PASS)
                        .paragraph(mention.number())
                        .at("meeting.mode")
                        .message("N08.refers", String.valueOf(mention.number())))
                .orElseGet(() -> rule.finding(Outcome.FAIL)
                        .at("meeting.mode")
                        .fact(Facts.NAMES, remote.isEmpty() ? null : remote)
                        .message("N08.fail", rule.source())));
    }

    /** Whether a paragraph speaks of the decision. */
    record Mention(int number, boolean refers) {}
}
