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

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Inquiry> listed = subject.meeting().getInquiries();
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        Stream<Finding> ofList = IntStream.range(0, listed.size())
                .mapToObj(place -> listed(rule, listed.get(place), "inquiries[" + place + "]"));
        // Once there is a list, a paragraph may handle one of it without being pointed at.
        Stream<Finding> ofText = IntStream.range(0, listed.isEmpty() ? paragraphs.size() : 0)
                .filter(place -> ASKS.in(ParagraphText.title(paragraphs.get(place))))
                .mapToObj(place -> told(rule, paragraphs.get(place), "paragraphs[" + place + "]"));
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

    private static Finding told(RuleDescription rule, Paragraph paragraph, String location) {
        String text = ParagraphText.whole(paragraph);
        Outcome outcome = Outcome.FAIL;
        String words = "I27.fail";
        if (NONE.in(text)) {
            outcome = Outcome.PASS;
            words = "I27.none";
        } else if (paragraph.isWithheld()) {
            outcome = Outcome.UNKNOWN;
            words = "I27.unknown";
        } else if (WHO.matcher(text).find() && ABOUT.matcher(text).find()) {
            outcome = Outcome.PASS;
            words = "I27.told";
        }
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(location)
                .message(words, Paragraphs.sign(paragraph));
    }
}
