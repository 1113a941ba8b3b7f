// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.Arrays;

/** How many columns a table has and how much stands in each: known before its first cell is written. */
final class TableShape {

    private static final int TWIPS_OF_A_CHARACTER = 112;
    private static final int TWIPS_OF_CELL_MARGINS = 216;
    private static final int LONGEST_WORD_KEPT_WHOLE = 20;
    private static final int LONGEST_CELL_WEIGHED = 60;
    private static final int SHORTEST_CELL_WEIGHED = 4;

    private final boolean facts;
    private boolean header;
    private int[] longestCell = new int[0];
    private int[] longestWord = new int[0];

    TableShape(boolean facts) {
        this.facts = facts;
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

    /** Shares a width among the columns: words stay whole where they can, long cells get more of the rest. */
    int[] widths(int total) {
        if (facts && columns() == 2) {
            return new int[] {total * 3 / 10, total - total * 3 / 10};
        }
        double[] least = new double[columns()];
        double[] weight = new double[columns()];
        for (int i = 0; i < columns(); i++) {
            least[i] = Math.min(longestWord[i], LONGEST_WORD_KEPT_WHOLE) * TWIPS_OF_A_CHARACTER + TWIPS_OF_CELL_MARGINS;
            weight[i] = Math.max(SHORTEST_CELL_WEIGHED, Math.min(longestCell[i], LONGEST_CELL_WEIGHED));
        }
        double needed = Arrays.stream(least).sum();
        double rest = Math.max(0, total - needed);
        double squeeze = Math.min(1, total / needed);
        double weights = Arrays.stream(weight).sum();
        int[] widths = new int[columns()];
        int given = 0;
        for (int i = 0; i < columns(); i++) {
            widths[i] = Math.max(1, (int) (least[i] * squeeze + rest * weight[i] / weights));
            given += widths[i];
        }
        if (given < total) {
            widths[columns() - 1] += total - given;
        }
        return widths;
    }
}
