// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Cuts texts so that a reader sees in one line what differs. */
final class Excerpt {

    private static final int LONGEST = 160;

    /** Words shown before and after those that differ. */
    private static final int AROUND = 4;

    private static final String CUT = "…";
    private static final Pattern BLANK = Pattern.compile(" ");

    private Excerpt() {}

    /** The beginning of a text. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /** What differs in two texts, with some words around it. */
    static String[] ofDifference(String before, String after) {
        String[] words = BLANK.split(before);
        String[] newWords = BLANK.split(after);
        int shorter = Math.min(words.length, newWords.length);
        int same = 0;
        while (same < shorter && words[same].equals(newWords[same])) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && words[words.length - 1 - sameAtEnd].equals(newWords[newWords.length - 1 - sameAtEnd])) {
            sameAtEnd++;
        }
        int from = Math.max(0, same - AROUND);
        int rest = Math.max(0, sameAtEnd - AROUND);
        return new String[] {of(words, from, words.length - rest), of(newWords, from, newWords.length - rest)};
    }

    private static String of(String[] words, int from, int to) {
        String text = String.join(" ", Arrays.asList(words).subList(from, to));
        return (from > 0 ? CUT : "") + of(text) + (to < words.length && text.length() <= LONGEST ? CUT : "");
    }
}
