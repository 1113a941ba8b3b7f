// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table without walls: what stands below each other. A line has a tab for each column that it passes. */
final class Alignment {

    /** By this part of the size, what stands in one column may begin elsewhere. */
    private static final double STRAY = 0.5;

    private final List<double[]> columns = new ArrayList<>();

    private Alignment() {}

    /** The texts of lines that stand below each other. */
    static List<String> texts(List<Row> rows) {
        Alignment alignment = new Alignment();
        rows.stream()
                .filter(row -> row.cells().size() > 1)
                .sorted(Comparator.comparingInt(row -> -row.cells().size()))
                .forEach(row -> row.cells().forEach(alignment::add));
        return rows.stream().map(alignment::text).toList();
    }

    private void add(Segment cell) {
        int first = 0;
        while (first < columns.size() && columns.get(first)[1] < cell.left()) {
            first++;
        }
        if (first == columns.size() || columns.get(first)[0] > cell.right()) {
            columns.add(first, new double[] {cell.left(), cell.right()});
            return;
        }
        boolean acrossMore = first + 1 < columns.size() && columns.get(first + 1)[0] <= cell.right();
        if (!acrossMore) {
            double[] column = columns.get(first);
            column[0] = Math.min(column[0], cell.left());
            column[1] = Math.max(column[1], cell.right());
        }
    }

    private String text(Row row) {
        if (row.cells().size() == 1 && column(row.first()) > 0 && !isBelow(row.first())) {
            return row.text();
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Segment cell : row.cells()) {
            int column = Math.max(column(cell), at);
            int before = cell == row.first() ? column : Math.max(1, column - at);
            text.append("\t".repeat(before)).append(cell.text());
            at = column;
        }
        return text.toString();
    }

    /** The first column that a cell does not stand wholly after. */
    private int column(Segment cell) {
        int column = 0;
        while (column < columns.size() && columns.get(column)[1] < cell.left()) {
            column++;
        }
        return column;
    }

    /** Whether it begins where a column does, and is not one that stands in the middle of the page. */
    private boolean isBelow(Segment cell) {
        int column = column(cell);
        return column < columns.size() && Math.abs(columns.get(column)[0] - cell.left()) <= STRAY * cell.size();
    }
}
