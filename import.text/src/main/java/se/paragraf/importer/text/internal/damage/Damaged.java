// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.damage;

import java.util.Map;
import java.util.regex.Pattern;

/** Patterns that find Swedish words although character recognition has damaged their letters. */
public final class Damaged {

    /** What was seen in the place of a letter in recognised scans, longest first. */
    private static final Map<Character, String> READINGS = Map.ofEntries(
            Map.entry('å', "(?:å|ia|a|d|i|4|é|&)"),
            Map.entry('ä', "(?:ä|ii|ai|éi|a|i|d|é|&|r)"),
            Map.entry('ö', "(?:ö|oé|eé|ét|o|6|G|d|t|S|é|i)"),
            Map.entry('Å', "(?:Å|A|O|G|6|S|d|4)"),
            Map.entry('Ä', "(?:Ä|A|O|G|i|d)"),
            Map.entry('Ö', "(?:Ö|O|G|6|S|d)"));

    private Damaged() {}

    /**
     * A fragment of a regular expression that finds the words as they are and damaged. White space in them stands for
     * any white space.
     */
    public static String regex(String words) {
        StringBuilder regex = new StringBuilder(words.length() * 2);
        for (char c : words.toCharArray()) {
            if (c == ' ') {
                regex.append("\\s+");
            } else {
                regex.append(READINGS.getOrDefault(
                        c, Character.isLetterOrDigit(c) ? String.valueOf(c) : Pattern.quote(String.valueOf(c))));
            }
        }
        return regex.toString();
    }
}
