// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.WrittenDays;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/** R01: the minutes of the meeting before are taken up. */
final class PreviousMinutes {

    /** Where a scan loses rings and dots, other letters stand in their place. */
    private static final Pattern PREVIOUS = Pattern.compile(
            "(?iu)(?:f\\p{L}{1,2}reg\\p{L}{1,2}ende|f\\p{L}{1,2}rra|senaste|tidigare)"
                    + "\\h+(?:(?:styrelse)?(?:m\\p{L}{1,2}te(?:ts?|s)?|sammantr\\p{L}{1,2}de(?:ts?|s)?)\\h+)?(?:\\p{L}*protokoll)"
                    + "|protokoll\\p{L}*\\h+fr\\p{L}{1,2}n\\h+(?:f\\p{L}{1,2}reg\\p{L}{1,2}ende|f\\p{L}{1,2}rra|senaste)");

    private static final Pattern TAKEN_UP = Pattern.compile(
            "(?iu)godk\\p{L}{1,2}n|till\\h+handlingarna|fastst\\p{L}{1,2}ll|g\\p{L}{1,2}s\\h+igenom|gicks\\h+igenom"
                    + "|gick\\h+igenom|genomg\\p{L}{1,2}ng|utan\\h+(?:anm\\p{L}{1,2}rkning|erinran)"
                    + "|inga\\h+(?:anm\\p{L}{1,2}rkningar|synpunkter)");

    private static final String MINUTES = "rotokoll";

    private final RuleDescription rule;
    private final Meeting meeting;
    private final Meeting previous;
    private final List<Note> notes;

    private PreviousMinutes(RuleDescription rule, Meeting meeting, Meeting previous, List<Note> notes) {
        this.rule = rule;
        this.meeting = meeting;
        this.previous = previous;
        this.notes = notes;
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number
     * @param text its words if it speaks of minutes, else empty
     * @param previous whether it names those of the meeting before
     * @param takenUp whether they are dealt with
     */
    record Note(int number, String text, boolean previous, boolean takenUp) {

        static Note of(Paragraph paragraph) {
            String heading = heading(paragraph);
            String text = heading + "\n" + PlainText.of(paragraph.getBody());
            boolean previous = PREVIOUS.matcher(text).find();
            // Elsewhere minutes are named for other reasons, as with their attachments.
            return previous || heading.contains(MINUTES)
                    ? new Note(
                            paragraph.getNumber(),
                            text,
                            previous,
                            !paragraph.getDecisions().isEmpty()
                                    || TAKEN_UP.matcher(text).find())
                    : new Note(paragraph.getNumber(), "", false, false);
        }
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Note> notes) {
        return subject
                .series()
                .before(subject.meeting())
                .map(previous -> new PreviousMinutes(rule, subject.meeting(), previous, notes).finding())
                .stream();
    }

    private Finding finding() {
        List<Mention> mentions = IntStream.range(0, notes.size())
                .filter(place -> !notes.get(place).text().isEmpty())
                .mapToObj(place -> mention(place, notes.get(place)))
                .toList();
        LocalDate day = previous.getDate();
        Optional<Mention> right = mentions.stream()
                .filter(mention -> mention.days().contains(day))
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention ->
                                mention.note().previous() && mention.days().isEmpty())
                        .findFirst());
        if (right.isPresent()) {
            Mention mention = right.get();
            return mention.note().takenUp()
                    ? finding(Outcome.PASS, mention).message("R01.pass", mention.number(), day)
                    : finding(Outcome.UNKNOWN, mention).message("R01.unknown", mention.number(), day);
        }
        return mentions.stream()
                .filter(mention -> mention.note().previous())
                .findFirst()
                .map(mention -> finding(Outcome.FAIL, mention)
                        .severity(Severity.WARNING)
                        .fact(Facts.ACTUAL, mention.days().get(0))
                        .message("R01.other", mention.number(), mention.days().get(0), day))
                .orElseGet(() -> rule.finding(Outcome.FAIL)
                        .at("paragraphs")
                        .fact(Facts.MEETING, day)
                        .message("R01.fail", day));
    }

    private FindingBuilder finding(Outcome outcome, Mention mention) {
        return rule.finding(outcome)
                .paragraph(mention.note().number())
                .at(Paragraphs.location(mention.place()))
                .fact(Facts.MEETING, previous.getDate());
    }

    private Mention mention(int place, Note note) {
        return new Mention(place, note, WrittenDays.before(meeting.getDate(), note.text()));
    }

    private static String heading(Paragraph paragraph) {
        return Stream.concat(
                        Stream.of(Objects.requireNonNullElse(paragraph.getTitle(), "")),
                        paragraph.getAttachments().stream()
                                .map(Attachment::getTitle)
                                .filter(Objects::nonNull))
                .collect(Collectors.joining("\n"));
    }

    /** A paragraph that speaks of minutes. */
    private record Mention(int place, Note note, List<LocalDate> days) {

        String number() {
            return String.valueOf(note.number());
        }
    }
}
