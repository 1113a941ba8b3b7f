// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.List;

/** Running text in two columns side by side: the left one is read to its end before the right one. */
final class Newspaper {

    /** Columns of running text have lines of so many characters; the cells of a table mostly have fewer. */
    private static final int LINE = 22;

    private static final int FEWEST_LINES = 5;

    /** So much of the width of its column a line fills that is followed by another. */
    private static final double FILLED = 0.75;

    /** So many of the lines do, as not all end a paragraph. */
    private static final double MOST = 0.6;

    private Newspaper() {}

    /** The lines of a page in the order in which they are read. */
    static List<Row> ordered(List<Row> rows) {
        List<Row> ordered = new ArrayList<>(rows.size());
        int at = 0;
        while (at < rows.size()) {
            Row row = rows.get(at);
            int end = row.cells().size() == 1 ? at : end(rows, at, row.last().left());
            if (end - at >= FEWEST_LINES
                    && isText(rows.subList(at, end), row.last().left())) {
                side(rows.subList(at, end), row.last().left(), true, ordered);
                side(rows.subList(at, end), row.last().left(), false, ordered);
                at = end;
            } else {
                ordered.add(row);
                at++;
            }
        }
        return ordered;
    }

    /** How far the lines go that have nothing across the place between the columns. */
    private static int end(List<Row> rows, int start, double gutter) {
        int end = start;
        while (end < rows.size()
                && rows.get(end).cells().size() <= 2
                && rows.get(end).cells().stream().noneMatch(cell -> isLeft(cell, gutter) && cell.right() >= gutter)) {
            end++;
        }
        return end;
    }

    private static boolean isLeft(Segment cell, double gutter) {
        return cell.left() < gutter - cell.size() / 2;
    }

    private static boolean isText(List<Row> rows, double gutter) {
        return isText(cells(rows, gutter, true)) && isText(cells(rows, gutter, false));
    }

    private static List<Segment> cells(List<Row> rows, double gutter, boolean left) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> isLeft(cell, gutter) == left)
                .toList();
    }

    private static boolean isText(List<Segment> column) {
        if (column.size() < FEWEST_LINES) {
            return false;
        }
        double left = column.stream().mapToDouble(Segment::left).min().orElseThrow();
        double right = column.stream().mapToDouble(Segment::right).max().orElseThrow();
        long filled = column.stream()
                .filter(line -> line.right() >= left + FILLED * (right - left)
                        && line.text().length() >= LINE)
                .count();
        return filled >= MOST * column.size();
    }

    private static void side(List<Row> rows, double gutter, boolean left, List<Row> ordered) {
        cells(rows, gutter, left).forEach(cell -> ordered.add(new Row(List.of(cell))));
    }
}
