// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many columns a table has and how much stands in each: known before its first cell is written. */
final class TableShape {

    private static final int TWIPS_OF_A_CHARACTER = 112;
    private static final int TWIPS_OF_CELL_MARGINS = 108;
    private static final int LONGEST_WORD_KEPT_WHOLE = 20;
    private static final int LONGEST_CELL_WEIGHED = 60;
    private static final int SHORTEST_CELL_WEIGHED = 4;

    /** What a table tells, as far as its columns depend on it. */
    enum Kind {
        FACTS,
        ATTENDANCE,
        DATA
    }

    private final Kind kind;
    private boolean header;
    private int[] longestCell = new int[0];
    private int[] longestWord = new int[0];

    TableShape(Kind kind) {
        this.kind = kind;
    }

    void addHeader() {
        header = true;
    }

    boolean hasHeader() {
        return header;
    }

    int columns() {
        return longestCell.length;
    }

    void addCell(int column, int cellLength, int wordLength) {
        if (column >= longestCell.length) {
            longestCell = Arrays.copyOf(longestCell, column + 1);
            longestWord = Arrays.copyOf(longestWord, column + 1);
        }
        longestCell[column] = Math.max(longestCell[column], cellLength);
        longestWord[column] = Math.max(longestWord[column], wordLength);
    }

    /**
     * Shares a width among the columns. Those of facts and of attendance begin alike in every table; in others words
     * stay whole where they can and long cells get more of the rest.
     */
    int[] widths(int total) {
        int fixed = Math.min(fixedColumns(), columns() - 1);
        int[] widths = new int[columns()];
        for (int i = 0; i < fixed; i++) {
            widths[i] = total * 3 / 10;
        }
        share(widths, fixed, total - fixed * (total * 3 / 10));
        return widths;
    }

    private int fixedColumns() {
        return switch (kind) {
            case FACTS -> 1;
            case ATTENDANCE -> 2;
            case DATA -> 0;
        };
    }

    private void share(int[] widths, int first, int total) {
        int widest = widestLeast(first, total);
        double needed = 0;
        double weights = 0;
        for (int i = first; i < widths.length; i++) {
            needed += Math.min(least(i), widest);
            weights += weight(i);
        }
        double rest = Math.max(0, total - needed);
        int given = 0;
        for (int i = first; i < widths.length; i++) {
            widths[i] = Math.max(1, (int) (Math.min(least(i), widest) + rest * weight(i) / weights));
            given += widths[i];
        }
        // What rounding left over; a table of more columns than its width has units is wider than the page.
        widths[widths.length - 1] += Math.max(0, total - given);
    }

    /** Where there is not room for the longest words of all columns, only the longest of them are broken. */
    private int widestLeast(int first, int total) {
        int[] leasts =
                IntStream.range(first, columns()).map(this::least).sorted().toArray();
        int left = total;
        for (int i = 0; i < leasts.length; i++) {
            int share = left / (leasts.length - i);
            if (leasts[i] > share) {
                return share;
            }
            left -= leasts[i];
        }
        return Integer.MAX_VALUE;
    }

    private int least(int column) {
        return Math.min(longestWord[column], LONGEST_WORD_KEPT_WHOLE) * TWIPS_OF_A_CHARACTER + TWIPS_OF_CELL_MARGINS;
    }

    private int weight(int column) {
        return Math.max(SHORTEST_CELL_WEIGHED, Math.min(longestCell[column], LONGEST_CELL_WEIGHED));
    }
}
