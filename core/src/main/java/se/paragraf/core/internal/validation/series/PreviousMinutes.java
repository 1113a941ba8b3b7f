// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.WrittenDays;
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

    private static final Pattern PREVIOUS = Pattern.compile(
            "(?iu)(?:föregående|förra|senaste|tidigare)\\h+(?:(?:styrelse)?(?:mötets?|sammanträdets?)\\h+)?"
                    + "(?:\\p{L}*protokoll)|protokoll\\p{L}*\\h+från\\h+(?:föregående|förra|senaste)");
    private static final Pattern TAKEN_UP = Pattern.compile(
            "(?iu)godkän|till\\h+handlingarna|fastställ|gås\\h+igenom|gicks\\h+igenom|gick\\h+igenom|genomgång"
                    + "|utan\\h+(?:anmärkning|erinran)|inga\\h+(?:anmärkningar|synpunkter)");
    private static final String MINUTES = "rotokoll";

    private final RuleDescription rule;
    private final Meeting meeting;
    private final Meeting previous;

    private PreviousMinutes(RuleDescription rule, Meeting meeting, Meeting previous) {
        this.rule = rule;
        this.meeting = meeting;
        this.previous = previous;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return subject
                .series()
                .before(subject.meeting())
                .map(previous -> new PreviousMinutes(rule, subject.meeting(), previous).finding())
                .stream();
    }

    private Finding finding() {
        List<Mention> mentions = meeting.getParagraphs().stream()
                .map(this::mention)
                .flatMap(Optional::stream)
                .toList();
        LocalDate day = previous.getDate();
        Optional<Mention> right = mentions.stream()
                .filter(mention -> mention.days().contains(day))
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> mention.previous() && mention.days().isEmpty())
                        .findFirst());
        if (right.isPresent()) {
            Mention mention = right.get();
            return mention.takenUp()
                    ? finding(Outcome.PASS, mention).message("R01.pass", mention.number(), day)
                    : finding(Outcome.UNKNOWN, mention).message("R01.unknown", mention.number(), day);
        }
        return mentions.stream()
                .filter(Mention::previous)
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
                .paragraph(mention.paragraph().getNumber())
                .at("paragraphs[" + meeting.getParagraphs().indexOf(mention.paragraph()) + "]")
                .fact(Facts.MEETING, previous.getDate());
    }

    private Optional<Mention> mention(Paragraph paragraph) {
        String heading = heading(paragraph);
        String text = heading + "\n" + PlainText.of(paragraph.getBody());
        boolean previousNamed = PREVIOUS.matcher(text).find();
        // Elsewhere minutes are named for other reasons, as with their attachments.
        if (!previousNamed && !heading.contains(MINUTES)) {
            return Optional.empty();
        }
        boolean takenUp =
                !paragraph.getDecisions().isEmpty() || TAKEN_UP.matcher(text).find();
        return Optional.of(new Mention(
                paragraph, PREVIOUS.matcher(text).find(), takenUp, WrittenDays.before(meeting.getDate(), text)));
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
    private record Mention(Paragraph paragraph, boolean previous, boolean takenUp, List<LocalDate> days) {

        String number() {
            return String.valueOf(paragraph.getNumber());
        }
    }
}
