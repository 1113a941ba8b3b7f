// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.paragraf.model.minutes.Repair;

/**
 * What stands around a word in its line of the source, as it stands there and as it was read.
 *
 * @param before the words that may stand before it; empty where it begins the line
 * @param after the words that may stand after it; empty where it ends the line
 */
record LineWords(Set<String> before, Set<String> after) {

    /**
     * Looks for a word.
     *
     * @param line the line of the source
     * @param word the word as it stands in it
     * @param repairs what was repaired in the line
     * @return the surroundings of each occurrence
     */
    static List<LineWords> around(String line, String word, List<Repair> repairs) {
        List<LineWords> found = new ArrayList<>();
        for (int at = WordSearch.next(line, word, 0); at >= 0; at = WordSearch.next(line, word, at + 1)) {
            found.add(new LineWords(
                    spellings(WordSearch.before(line, at), repairs),
                    spellings(WordSearch.after(line, at + word.length()), repairs)));
        }
        return found;
    }

    private static Set<String> spellings(String word, List<Repair> repairs) {
        Set<String> spellings = new HashSet<>();
        if (!word.isEmpty()) {
            spellings.add(word);
            for (Repair repair : repairs) {
                if (word.equals(repair.getFrom()) && repair.getTo() != null) {
                    spellings.add(repair.getTo());
                }
            }
        }
        return spellings;
    }

    /** Whether a word in a text stands like this; where line or text end, anything may follow. */
    boolean fits(String text, int offset, int length) {
        String previous = WordSearch.before(text, offset);
        String next = WordSearch.after(text, offset + length);
        return fits(before, previous) && fits(after, next);
    }

    private static boolean fits(Set<String> wanted, String found) {
        return wanted.isEmpty() || found.isEmpty() || wanted.contains(found);
    }
}
