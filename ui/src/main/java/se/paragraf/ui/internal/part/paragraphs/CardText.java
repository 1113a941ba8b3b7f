// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EEnumLiteral;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;

/**
 * What a card says.
 *
 * @param number the number as written
 * @param title the heading
 * @param facts the kind, decisions and problems in words
 */
record CardText(String number, String title, String facts) {

    static CardText of(Paragraph paragraph, int errors, int warnings, Locale language) {
        String number = Objects.requireNonNullElse(paragraph.getNumberAsWritten(), "§ " + paragraph.getNumber());
        String title = paragraph.getTitle() == null || paragraph.getTitle().isBlank()
                ? Message.of(CardText.class, "untitled").in(language)
                : paragraph.getTitle().strip();
        List<String> facts = new ArrayList<>();
        EEnumLiteral kind = MinutesPackage.Literals.PARAGRAPH_KIND.getEEnumLiteral(
                paragraph.getKind().getValue());
        facts.add(upper(new Term(kind).in(language), language));
        add(facts, "decisions", paragraph.getDecisions().size(), language);
        add(facts, "errors", errors, language);
        add(facts, "warnings", warnings, language);
        return new CardText(number, title, String.join("   ", facts));
    }

    private static void add(List<String> facts, String key, int count, Locale language) {
        if (count > 0) {
            facts.add(Message.of(CardText.class, key, count).in(language));
        }
    }

    private static String upper(String words, Locale language) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }

    String spoken() {
        return number + " " + title + ". " + facts;
    }
}
