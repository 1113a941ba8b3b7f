// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;
import se.paragraf.model.text.PlainText;

/** T10: paragraphs that were adjusted at once have a day of adjustment and a notice of their own. */
final class AdjustedAtOnce {

    private static final Pattern SAID = Pattern.compile(
            "(?:omedelbar\\w*|genast)\\s+(?:\\w+\\s+){0,2}juster|juster\\w*\\s+(?:\\w+\\s+){0,2}omedelbart",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private AdjustedAtOnce() {}

    /** Whether the words of a paragraph say that it is adjusted at once. */
    static Note note(Paragraph paragraph) {
        String text = PlainText.of(paragraph.getBody());
        boolean said =
                ParagraphText.mentions(text, "uster") && SAID.matcher(text).find();
        return new Note(said ? paragraph.getNumber() : 0, said);
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Note> notes) {
        Meeting meeting = subject.meeting();
        List<Adjustment> onRecord = meeting.getAdjustments().stream()
                .filter(Adjustment::isImmediate)
                .filter(adjustment -> !adjustment.getParagraphs().isEmpty())
                .toList();
        Stream<Finding> recorded = onRecord.stream()
                .map(adjustment -> announced(
                        rule,
                        meeting,
                        NumberSpan.of(adjustment.getParagraphs()),
                        adjustment.getAdjustedOn() != null,
                        Outcome.FAIL));
        Stream<Finding> said = notes.stream()
                .filter(Note::said)
                .filter(note -> onRecord.stream()
                        .noneMatch(adjustment -> contain(NumberSpan.of(adjustment.getParagraphs()), note.number())))
                .map(note -> announced(
                        rule, meeting, List.of(new NumberSpan(note.number(), note.number())), false, Outcome.UNKNOWN));
        return Stream.concat(recorded, said);
    }

    /** What is said in running text only is perhaps about something else, so it is no failure. */
    private static Finding announced(
            RuleDescription rule, Meeting meeting, List<NumberSpan> numbers, boolean dated, Outcome without) {
        List<Integer> listed = Paragraphs.listed(numbers);
        List<Notice> own = meeting.getNotices().stream()
                .filter(notice ->
                        listed.stream().allMatch(number -> contain(NumberSpan.of(notice.getParagraphs()), number)))
                .toList();
        Outcome outcome = without;
        String key = "T10.fail";
        if (!own.isEmpty()) {
            boolean whole = own.stream().anyMatch(notice -> isDated(notice, dated));
            outcome = whole ? Outcome.PASS : Outcome.UNKNOWN;
            key = whole ? "T10.pass" : "T10.unknown";
        }
        return rule.finding(outcome)
                .at("notices")
                .paragraph(numbers.get(0).first())
                .fact(Facts.PARAGRAPHS, listed)
                .message(key, Paragraphs.inWords(numbers));
    }

    private static boolean isDated(Notice notice, boolean adjusted) {
        return (adjusted || notice.getAdjustedOn() != null)
                && notice.getPostings().stream().anyMatch(posting -> posting.getPostedOn() != null);
    }

    private static boolean contain(List<NumberSpan> spans, int number) {
        return spans.stream().anyMatch(span -> span.contains(number));
    }

    /** What is noted of a paragraph; its number if it says so. */
    record Note(int number, boolean said) {}
}
