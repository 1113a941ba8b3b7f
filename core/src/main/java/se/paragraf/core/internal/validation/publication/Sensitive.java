// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/**
 * Sentences of a paragraph that anybody may read and that tell of a person by name what is nobody's business.
 *
 * @param paragraph its number if there may be any, else 0
 * @param sentences how many tell what is sensitive of somebody
 * @param persons how many name a private person
 */
record Sensitive(int paragraph, int sentences, int persons) {

    private static final String NAME = "\\p{Lu}\\p{Ll}+\\h+\\p{Lu}\\p{Ll}+";
    private static final Phrases WORDS = Phrases.of(Sensitive.class, "sensitive.txt");
    private static final Phrases PRIVATE = Phrases.of(Sensitive.class, "private.txt");
    private static final Pattern PERSON = Pattern.compile("(?<!\\p{L})(?:" + NAME + ")(?!\\p{L})");

    /** An organisation has two words with great letters, too. */
    private static final Pattern ORGANISATION = Phrases.pattern(
            "\\b(?:Region|Samordningsförbund\\p{L}*|Stiftelsen|Föreningen"
                    + "|Nämnden|Projekt\\p{L}*|Länsstyrelsen|Svenska|Sveriges|Norra|Södra|Västra|Östra)\\h+(?-i:\\p{Lu})");

    static Sensitive in(Paragraph paragraph) {
        Sensitive raw = of(paragraph, ParagraphText.body(paragraph));
        if (!raw.isAny()) {
            return raw;
        }
        Meeting open = PublicPart.of(paragraph);
        return of(paragraph, ParagraphText.body(open.getParagraphs().get(0)));
    }

    private static Sensitive of(Paragraph paragraph, String text) {
        if (!WORDS.in(text) && !PRIVATE.in(text)) {
            return new Sensitive(0, 0, 0);
        }
        List<String> naming =
                ParagraphText.sentences(text).filter(Sensitive::namesSomebody).toList();
        return new Sensitive(
                paragraph.getNumber(),
                count(naming.stream().filter(WORDS::in)),
                count(naming.stream().filter(PRIVATE::in)));
    }

    boolean isAny() {
        return sentences > 0 || persons > 0;
    }

    private static boolean namesSomebody(String sentence) {
        return PERSON.matcher(ORGANISATION.matcher(sentence).replaceAll("")).find();
    }

    private static int count(Stream<String> sentences) {
        return (int) sentences.count();
    }
}
