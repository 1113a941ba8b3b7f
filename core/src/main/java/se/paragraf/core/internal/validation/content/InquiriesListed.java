// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Inquiry;
import se.paragraf.model.minutes.Paragraph;

/** I27: the minutes of an assembly tell which interpellations and questions were put. */
final class InquiriesListed {

    private static final Phrases ASKS = Phrases.of(InquiriesListed.class, "asks.txt");
    private static final Phrases NONE = Phrases.of(InquiriesListed.class, "none-asked.txt");
    private static final Pattern WHO =
            Phrases.pattern("\\b(?:från|av|frågar|interpellerar|har\\s+ställt|ställer)\\s+\\p{L}");
    private static final Pattern ABOUT = Phrases.pattern("\\b(?:om|angående|rörande|gällande|beträffande)\\s+\\S");

    private InquiriesListed() {}

    /** What a paragraph tells of an inquiry. */
    enum Told {
        NO_INQUIRY,
        NONE_PUT,
        WITHHELD,
        WHOLE,
        IN_PART
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number
     * @param told what it tells
     */
    record Note(int number, Told told) {

        static Note of(Paragraph paragraph) {
            return new Note(paragraph.getNumber(), InquiriesListed.told(paragraph));
        }
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Note> notes) {
        List<Inquiry> listed = subject.meeting().getInquiries();
        Stream<Finding> ofList = IntStream.range(0, listed.size())
                .mapToObj(place -> listed(rule, listed.get(place), "inquiries[" + place + "]"));
        // Once there is a list, a paragraph may handle one of it without being pointed at.
        Stream<Finding> ofText = IntStream.range(0, listed.isEmpty() ? notes.size() : 0)
                .filter(place -> notes.get(place).told() != Told.NO_INQUIRY)
                .mapToObj(place -> told(rule, notes.get(place), Paragraphs.location(place)));
        return Stream.concat(ofList, ofText);
    }

    private static Finding listed(RuleDescription rule, Inquiry inquiry, String location) {
        boolean whole = !inquiry.getBy().isEmpty()
                && inquiry.getText() != null
                && !inquiry.getText().isBlank();
        FindingBuilder finding = rule.finding(whole ? Outcome.PASS : Outcome.FAIL)
                .at(location)
                .fact(Facts.NAMES, inquiry.getBy().isEmpty() ? null : List.copyOf(inquiry.getBy()));
        if (inquiry.getParagraph() != null) {
            finding.paragraph(inquiry.getParagraph().getNumber());
        }
        return whole
                ? finding.message("I27.pass", String.join(", ", inquiry.getBy()))
                : finding.message("I27.incomplete", location);
    }

    private static Told told(Paragraph paragraph) {
        if (!ASKS.in(ParagraphText.title(paragraph))) {
            return Told.NO_INQUIRY;
        }
        String text = ParagraphText.whole(paragraph);
        if (NONE.in(text)) {
            return Told.NONE_PUT;
        }
        if (paragraph.isWithheld()) {
            return Told.WITHHELD;
        }
        return WHO.matcher(text).find() && ABOUT.matcher(text).find() ? Told.WHOLE : Told.IN_PART;
    }

    private static Finding told(RuleDescription rule, Note note, String location) {
        return switch (note.told()) {
            case NONE_PUT -> told(rule, Outcome.PASS, note, location, "I27.none");
            case WITHHELD -> told(rule, Outcome.UNKNOWN, note, location, "I27.unknown");
            case WHOLE -> told(rule, Outcome.PASS, note, location, "I27.told");
            case NO_INQUIRY, IN_PART -> told(rule, Outcome.FAIL, note, location, "I27.fail");
        };
    }

    private static Finding told(RuleDescription rule, Outcome outcome, Note note, String location, String words) {
        return rule.finding(outcome)
                .paragraph(note.number())
                .at(location)
                .message(words, Paragraphs.sign(note.number()));
    }
}
