// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/**
 * The slips of the pen in a paragraph.
 *
 * @param paragraph its number if there are any, else 0
 * @param slips what was found
 * @param damaged words with digits among their letters, as a machine misreads them
 * @param fix mends those that can be mended without a person's thought
 */
record Slips(int paragraph, List<Slip> slips, List<String> damaged, Optional<Fix> fix) {

    /** "6verenskommelse", "16sning"; not "3D", "90-tal", "covid19". */
    private static final Pattern DAMAGED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:_@-])(?:\\d{1,2}(?!tals?|års?|veckors|dagars)\\p{Ll}{4,}+|\\p{L}\\p{Ll}{2,}\\d\\p{Ll}{2,}+)(?![\\p{N}@._/])");

    /** What each damaged word has, and most texts have not. */
    private static final Pattern DIGIT_BEFORE_LETTER = Pattern.compile("\\d\\p{Ll}");

    boolean isAny() {
        return !slips.isEmpty() || !damaged.isEmpty();
    }

    static Slips in(Paragraph paragraph) {
        String text = ParagraphText.said(paragraph);
        List<Slip> slips = SlipFinder.in(text).stream().distinct().toList();
        List<Slip> mended =
                slips.stream().filter(slip -> !slip.mended().isEmpty()).toList();
        Optional<Fix> fix = mended.isEmpty()
                ? Optional.empty()
                : Rewording.of(
                        paragraph,
                        mended,
                        Message.of(
                                Slips.class,
                                "I26.fix",
                                mended.get(0).words(),
                                mended.get(0).mended()));
        List<String> damaged = damaged(ParagraphText.title(paragraph) + "\n" + text);
        return new Slips(slips.isEmpty() && damaged.isEmpty() ? 0 : paragraph.getNumber(), slips, damaged, fix);
    }

    private static List<String> damaged(String text) {
        if (!DIGIT_BEFORE_LETTER.matcher(text).find()) {
            return List.of();
        }
        Matcher word = DAMAGED.matcher(text);
        return word.results().map(found -> found.group()).toList();
    }
}
