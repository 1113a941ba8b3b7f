// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.text.Message;

/** S04: what is rectified after the minutes were adjusted is marked: when, by whom, what stood there and what stands there now. */
final class RectificationMarked {

    private RectificationMarked() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Rectification> rectifications = subject.meeting().getRectifications();
        return IntStream.range(0, rectifications.size())
                .mapToObj(i ->
                        rectification(rule, subject.meeting(), rectifications.get(i), "rectifications[" + i + "]"));
    }

    private static Finding rectification(
            RuleDescription rule, Meeting meeting, Rectification rectified, String location) {
        String where = rectified.getParagraph() == null
                ? "–"
                : "§ " + rectified.getParagraph().getNumber();
        List<Message> missing = missing(rectified);
        if (!missing.isEmpty()) {
            return finding(rule, Outcome.FAIL, rectified, location)
                    .severity(isVisible(rectified) ? Severity.WARNING : rule.severity())
                    .message("S04.incomplete", where, Phrase.clauses(missing));
        }
        if (rectified.getParagraph() != null && isUndone(rectified)) {
            return finding(rule, Outcome.FAIL, rectified, location).message("S04.absent", where, rectified.getAfter());
        }
        Optional<LocalDate> adjusted = adjusted(meeting);
        if (adjusted.isEmpty()) {
            return finding(rule, Outcome.UNKNOWN, rectified, location).message("S04.unknown", where);
        }
        if (rectified.getRectifiedOn().isBefore(adjusted.get())) {
            return finding(rule, Outcome.FAIL, rectified, location)
                    .fact(Facts.LIMIT, adjusted.get())
                    .message("S04.early", where, Day.inWords(rectified.getRectifiedOn()), Day.inWords(adjusted.get()));
        }
        return finding(rule, Outcome.PASS, rectified, location)
                .message("S04.pass", where, Day.inWords(rectified.getRectifiedOn()), rectified.getBy());
    }

    private static FindingBuilder finding(
            RuleDescription rule, Outcome outcome, Rectification rectified, String location) {
        FindingBuilder finding = rule.finding(outcome).at(location).fact(Facts.ACTUAL, rectified.getRectifiedOn());
        return rectified.getParagraph() == null
                ? finding
                : finding.paragraph(rectified.getParagraph().getNumber());
    }

    private static List<Message> missing(Rectification rectified) {
        List<Message> missing = new ArrayList<>();
        if (rectified.getRectifiedOn() == null) {
            missing.add(Message.of(RectificationMarked.class, "S04.day"));
        }
        if (Phrase.isBlank(rectified.getBy())) {
            missing.add(Message.of(RectificationMarked.class, "S04.by"));
        }
        // Empty words were put in or taken out; those that are not set are not known.
        if (rectified.getBefore() == null) {
            missing.add(Message.of(RectificationMarked.class, "S04.before"));
        }
        if (rectified.getAfter() == null) {
            missing.add(Message.of(RectificationMarked.class, "S04.after"));
        }
        return missing;
    }

    /** That and how the text was changed can be seen, if not by whom. */
    private static boolean isVisible(Rectification rectified) {
        return rectified.getRectifiedOn() != null && rectified.getBefore() != null && rectified.getAfter() != null;
    }

    /** The old words still stand there, and the new ones do not. */
    private static boolean isUndone(Rectification rectified) {
        String text = SignedText.words(ParagraphText.whole(rectified.getParagraph()) + "\n"
                + ParagraphText.decisions(rectified.getParagraph()));
        String before = SignedText.words(rectified.getBefore());
        return !before.isEmpty() && text.contains(before) && !text.contains(SignedText.words(rectified.getAfter()));
    }

    /** The first day on which anything of the minutes was adjusted. */
    private static Optional<LocalDate> adjusted(Meeting meeting) {
        return Stream.concat(
                        meeting.getAdjustments().stream().map(Adjustment::getAdjustedOn),
                        meeting.getNotices().stream().map(Notice::getAdjustedOn))
                .filter(day -> day != null)
                .min(LocalDate::compareTo);
    }
}
