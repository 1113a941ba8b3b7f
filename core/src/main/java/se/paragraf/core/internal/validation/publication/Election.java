// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Paragraph;

/**
 * Who is elected to adjust in a paragraph.
 *
 * @param paragraph its number if anybody is elected, else 0: where nothing is said it makes no difference
 * @param electing whether anybody is
 * @param names what stands there and may be names, as written
 * @param elected those of them in sentences where nobody is elected to anything else
 * @param firstLine its first line in the file that was read; 0 if it is not known
 * @param lastLine its last
 */
record Election(
        int paragraph, boolean electing, List<String> names, List<String> elected, int firstLine, int lastLine) {

    private static final Pattern OFFICE =
            Phrases.pattern("\\b(?:protokoll(?:s)?)?juster(?:are|ings(?:person|m[ae]n))|\\bjustera\\b");
    private static final Pattern HEADING =
            Phrases.pattern("^\\P{L}*(?:val\\s+av|utseende\\s+av|att\\s+utse)?\\s*(?:\\p{L}+\\s+){0,4}?"
                    + "(?:protokolls)?juster(?:are|ingsperson)");
    private static final Pattern ELECTS = Phrases.pattern(
            "\\b(?:val(?:des|ts|d|da|de)|välj(?:s|es|er|a)|uts(?:ågs|es|e|er|åg|edd|edda|ett))\\b|\\bhar att justera\\b");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}\\p{L}+)?)"
            + "(?:\\h+(?:von|af|de|van|\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}\\p{L}+)?)){1,3}");
    private static final Pattern IN_RESERVE =
            Phrases.pattern("\\b(?:med|och)\\s+(?:\\P{Po}){3,60}?\\s+som\\s+(?:ersättare|reserv)");

    private static final Pattern OTHER_OFFICE = Phrases.pattern(
            "\\b(?:sekreterare|rösträknare|föra\\s+protokoll|mötesordförande)" + "|(?<!jämte |med )\\bordförande");

    static Election in(Paragraph paragraph) {
        List<String> names = new ArrayList<>();
        List<String> elected = new ArrayList<>();
        boolean electing = false;
        String title = ParagraphText.title(paragraph);
        boolean headed = speaksOfAdjusting(title) && HEADING.matcher(title).find();
        String body = ParagraphText.body(paragraph);
        if (headed || speaksOfAdjusting(body)) {
            for (String sentence : ParagraphText.sentences(body).toList()) {
                if (headed
                        || OFFICE.matcher(sentence).find()
                                && ELECTS.matcher(sentence).find()) {
                    electing = true;
                    Matcher name = NAME.matcher(IN_RESERVE.matcher(sentence).replaceAll(""));
                    boolean alone = !OTHER_OFFICE.matcher(sentence).find();
                    while (name.find()) {
                        names.add(name.group());
                        if (alone) {
                            elected.add(name.group());
                        }
                    }
                }
            }
        }
        SourceTrace trace = paragraph.getTrace();
        return new Election(
                electing ? paragraph.getNumber() : 0,
                electing,
                names,
                elected,
                trace == null ? 0 : trace.getFirstLine(),
                trace == null ? 0 : trace.getLastLine());
    }

    private static boolean speaksOfAdjusting(String text) {
        return ParagraphText.mentions(text, "uster");
    }

    /** Whether something else was read from the lines of this paragraph. */
    boolean tells(SourceTrace trace) {
        return trace != null && firstLine > 0 && trace.getFirstLine() >= firstLine && trace.getFirstLine() <= lastLine;
    }
}
