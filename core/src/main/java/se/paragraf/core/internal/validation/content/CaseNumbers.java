// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.NumberSpan;

/** I25: matters that are decided have a number in the register. */
final class CaseNumbers {

    private static final Phrases CASE_NUMBER = Phrases.of(CaseNumbers.class, "case-number.txt");

    private CaseNumbers() {}

    /**
     * What is noted of a paragraph.
     *
     * @param number its number if a matter is decided in it, else 0
     * @param matter whether a matter is decided in it
     * @param registered whether it has a number in the register
     */
    record Note(int number, boolean matter, boolean registered) {

        static Note of(Paragraph paragraph) {
            boolean matter = paragraph.getKind() == ParagraphKind.DECISION && !OtherBusiness.isHeading(paragraph);
            return new Note(matter ? paragraph.getNumber() : 0, matter, matter && isNumbered(paragraph));
        }
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Note> notes) {
        List<Note> matters = notes.stream().filter(Note::matter).toList();
        if (matters.isEmpty()) {
            return Stream.empty();
        }
        List<NumberSpan> without = NumberSpan.joined(matters.stream()
                .filter(note -> !note.registered())
                .map(Note::number)
                .toList());
        Outcome outcome = without.isEmpty() ? Outcome.PASS : Outcome.FAIL;
        return Stream.of(rule.finding(outcome)
                .at("paragraphs")
                .fact(Facts.PARAGRAPHS, without.isEmpty() ? null : Paragraphs.listed(without))
                .fact(Facts.COUNT, matters.size())
                .message(without.isEmpty() ? "I25.pass" : "I25.fail", Paragraphs.signs(without)));
    }

    private static boolean isNumbered(Paragraph paragraph) {
        return !Phrase.isBlank(paragraph.getCaseNumber()) || CASE_NUMBER.in(ParagraphText.title(paragraph));
    }
}
