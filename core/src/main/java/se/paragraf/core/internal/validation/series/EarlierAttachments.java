// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.WrittenDays;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/** The part of R05 on attachments to other minutes: "bilaga 2 till protokollet den 25 januari". */
final class EarlierAttachments {

    private static final Pattern NAMED =
            Pattern.compile("(?iu)\\bbilaga\\h+(\\d{1,3})\\h+(?:till|i)\\h+protokollet\\b([^.;\\n]{1,60})");

    private final RuleDescription rule;
    private final Subject subject;
    private final List<AttachmentsAtHand.Note> notes;

    private EarlierAttachments(RuleDescription rule, Subject subject, List<AttachmentsAtHand.Note> notes) {
        this.rule = rule;
        this.subject = subject;
        this.notes = notes;
    }

    /**
     * A mention of an attachment.
     *
     * @param number its number
     * @param day what is said of the day of the minutes
     */
    record Mention(int number, String day) {}

    static List<Mention> in(Paragraph paragraph) {
        String text = PlainText.of(paragraph.getBody());
        if (!ParagraphText.mentions(text, "ilaga")) {
            return List.of();
        }
        return NAMED.matcher(text)
                .results()
                .map(named -> new Mention(Integer.parseInt(named.group(1)), named.group(2)))
                .toList();
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<AttachmentsAtHand.Note> notes) {
        return IntStream.range(0, notes.size())
                .filter(place -> !notes.get(place).mentions().isEmpty())
                .boxed()
                .flatMap(place -> notes.get(place).mentions().stream()
                        .flatMap(mention -> WrittenDays.before(subject.meeting().getDate(), mention.day()).stream()
                                .limit(1)
                                .map(day -> new EarlierAttachments(rule, subject, notes)
                                        .finding(place, mention.number(), day))));
    }

    private Finding finding(int place, int number, LocalDate day) {
        List<Meeting> meetings = subject.series().on(day);
        Outcome outcome = Outcome.UNKNOWN;
        if (!meetings.isEmpty()) {
            outcome = meetings.stream().anyMatch(meeting -> has(meeting, Integer.valueOf(number)))
                    ? Outcome.PASS
                    : Outcome.FAIL;
        }
        String key =
                switch (outcome) {
                    case PASS -> "R05.earlier";
                    case FAIL -> "R05.noearlier";
                    default -> "R05.nomeeting";
                };
        return rule.finding(outcome)
                .paragraph(notes.get(place).number())
                .at(Paragraphs.location(place) + ".text")
                .fact(Facts.MEETING, day)
                .message(key, number, day);
    }

    private boolean has(Meeting meeting, Integer number) {
        Stream<Integer> inParagraphs = meeting == subject.meeting()
                ? notes.stream().flatMap(note -> note.attachments().stream())
                : meeting.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getAttachments().stream())
                        .map(Attachment::getNumber);
        return Stream.concat(meeting.getAttachments().stream().map(Attachment::getNumber), inParagraphs)
                .anyMatch(number::equals);
    }
}
