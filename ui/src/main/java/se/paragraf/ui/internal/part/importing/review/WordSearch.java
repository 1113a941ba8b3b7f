// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

/** Finds words in texts: letters and digits that stand together. */
final class WordSearch {

    private WordSearch() {}

    /** Where a word, which may be several, stands for itself from a place on; -1 if it does not. */
    static int next(String text, String word, int from) {
        int at = word.isEmpty() ? -1 : text.indexOf(word, from);
        while (at >= 0 && !standsAlone(text, word, at)) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean standsAlone(String text, String word, int at) {
        int end = at + word.length();
        boolean begins = at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(word.charAt(0));
        boolean ends = end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return begins && ends;
    }

    /** The word before a place; empty if there is none. */
    static String before(String text, int at) {
        int end = at;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The word after a place; empty if there is none. */
    static String after(String text, int at) {
        int start = at;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
