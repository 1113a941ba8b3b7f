// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.export.docx.internal.carried.WrittenText;

/** Paragraphs of which none stayed as it was: says which became which, by the words that they share. */
final class Block {

    /** Beyond so many pairs each paragraph is paired with the one at its place. */
    private static final int MOST_PAIRS = 40_000;

    /** So much of their words two paragraphs share if one became the other. */
    private static final double SIMILAR = 0.3;

    private static final Pattern BLANK = Pattern.compile(" ");

    private final List<WrittenText> before;
    private final List<FoundText> after;

    Block(List<WrittenText> before, List<FoundText> after) {
        this.before = before;
        this.after = after;
    }

    void pair(int from, int to, int newFrom, int newTo, List<Change> changes) {
        int rows = to - from;
        int columns = newTo - newFrom;
        double[][] best = (long) rows * columns <= MOST_PAIRS ? best(from, rows, newFrom, columns) : null;
        int row = 0;
        int column = 0;
        while (row < rows || column < columns) {
            WrittenText previous = from + row > 0 ? before.get(from + row - 1) : null;
            boolean both = row < rows && column < columns;
            if (both && (best == null || best[row][column] > Math.max(best[row + 1][column], best[row][column + 1]))) {
                changes.add(new Change(before.get(from + row++), after.get(newFrom + column++), previous));
            } else if (column == columns || row < rows && best[row + 1][column] >= best[row][column + 1]) {
                changes.add(new Change(before.get(from + row++), null, previous));
            } else {
                changes.add(new Change(null, after.get(newFrom + column++), previous));
            }
        }
    }

    /** For each place in both lists the most that the pairs from there on can have in common. */
    private double[][] best(int from, int rows, int newFrom, int columns) {
        double[][] best = new double[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            Set<String> words = words(before.get(from + row).text());
            for (int column = columns - 1; column >= 0; column--) {
                double skipped = Math.max(best[row + 1][column], best[row][column + 1]);
                double similar = similarity(before.get(from + row), words, after.get(newFrom + column));
                best[row][column] =
                        similar < SIMILAR ? skipped : Math.max(skipped, similar + best[row + 1][column + 1]);
            }
        }
        return best;
    }

    private static double similarity(WrittenText before, Set<String> words, FoundText after) {
        if (!after.tags().isEmpty()
                && !after.tags().contains(before.id())
                && !before.id().isEmpty()) {
            // It stands inside of another element of the model.
            return 0;
        }
        Set<String> newWords = words(after.text());
        long common = newWords.stream().filter(words::contains).count();
        // Two at the same place with no word in common may still be one that was written anew.
        return Math.max(SIMILAR, 2.0 * common / (words.size() + newWords.size()));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(BLANK.split(text)));
    }
}
