// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.model.minutes.Paragraph;

/**
 * The words of a paragraph that begin as names do; not those at the beginning of a sentence, which all do.
 *
 * @param paragraph its number
 * @param words each once, by its key
 */
record ProperWords(int paragraph, Map<String, String> words) {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{4,}+");
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\p{N},;()”\"–-]\\h)" + WORD);

    static ProperWords in(Paragraph paragraph) {
        Map<String, String> wordByKey = new HashMap<>();
        Matcher word = WITHIN.matcher(ParagraphText.whole(paragraph));
        while (word.find()) {
            wordByKey.putIfAbsent(key(word.group()), word.group());
        }
        return new ProperWords(paragraph.getNumber(), wordByKey);
    }

    /** Those of a name. */
    static List<String> of(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).toList();
    }

    /** A word without its case and the ending of a genitive. */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
