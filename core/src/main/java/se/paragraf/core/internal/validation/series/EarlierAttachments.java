// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.WrittenDays;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/** The part of R05 on attachments to other minutes: "bilaga 2 till protokollet den 25 januari". */
final class EarlierAttachments {

    private static final Pattern NAMED =
            Pattern.compile("(?iu)\\bbilaga\\h+(\\d{1,3})\\h+(?:till|i)\\h+protokollet\\b([^.;\\n]{1,60})");

    private EarlierAttachments() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        return IntStream.range(0, paragraphs.size()).boxed().flatMap(place -> NAMED.matcher(
                        PlainText.of(paragraphs.get(place).getBody()))
                .results()
                .flatMap(named -> WrittenDays.before(subject.meeting().getDate(), named.group(2)).stream()
                        .limit(1)
                        .map(day -> named(rule, subject, place, Integer.parseInt(named.group(1)), day))));
    }

    private static Finding named(RuleDescription rule, Subject subject, int place, int number, LocalDate day) {
        List<Meeting> meetings = subject.series().on(day);
        Outcome outcome = Outcome.UNKNOWN;
        if (!meetings.isEmpty()) {
            outcome = meetings.stream().anyMatch(meeting -> has(meeting, number)) ? Outcome.PASS : Outcome.FAIL;
        }
        String key =
                switch (outcome) {
                    case PASS -> "R05.earlier";
                    case FAIL -> "R05.noearlier";
                    default -> "R05.nomeeting";
                };
        return rule.finding(outcome)
                .paragraph(subject.meeting().getParagraphs().get(place).getNumber())
                .at("paragraphs[" + place + "].text")
                .fact(Facts.MEETING, day)
                .message(key, number, day);
    }

    private static boolean has(Meeting meeting, int number) {
        return Stream.concat(
                        meeting.getAttachments().stream(),
                        meeting.getParagraphs().stream().flatMap(paragraph -> paragraph.getAttachments().stream()))
                .anyMatch(attachment -> Integer.valueOf(number).equals(attachment.getNumber()));
    }
}
