// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes lines of a table whose cells hold paragraphs, lists and tables. A column without any words is left out; a table of
 * one column is a frame, and what stands in it stands there without the table. For one thread.
 */
public final class TableCollector {

    /** No table for people to read has more columns. */
    private static final int MOST_COLUMNS = 256;

    private static final int LONGEST_REPEATED = 60;

    private final List<List<LineCollector>> rows = new ArrayList<>();
    private final List<Integer> rowsLeft = new ArrayList<>();
    private final List<LineCollector> above = new ArrayList<>();
    private final BitSet used = new BitSet();
    private List<LineCollector> row;
    private boolean full;

    /** Creates a table without rows. */
    public TableCollector() {
        // nothing is added yet
    }

    /** Begins a row. */
    public void row() {
        row = new ArrayList<>();
        if (rows.size() == LineCollector.MOST_LINES) {
            full = true;
        } else {
            rows.add(row);
        }
    }

    /**
     * Tells whether there are more rows than any minutes have lines; those that come are not kept, and
     * {@link LineCollector#bounded()} refuses what the table is added to.
     *
     * @return true if more rows are of no use
     */
    public boolean isFull() {
        return full;
    }

    /**
     * Begins the next cell of the row; a first row begins by itself.
     *
     * @param columns how many columns it goes over
     * @param down how many rows it goes over
     * @return takes what stands in the cell
     */
    public LineCollector cell(int columns, int down) {
        if (row == null) {
            row();
        }
        skipTaken();
        LineCollector content = new LineCollector();
        for (int i = 0; i < Math.max(1, columns) && row.size() < MOST_COLUMNS; i++) {
            LineCollector part = i == 0 ? content : new LineCollector();
            take(row.size(), down, part);
            row.add(part);
        }
        return content;
    }

    /**
     * Goes on with the cell above, which reaches down to this row.
     *
     * @param columns how many columns it goes over
     */
    public void goOn(int columns) {
        if (row == null) {
            row();
        }
        for (int i = 0; i < Math.max(1, columns) && row.size() < MOST_COLUMNS; i++) {
            row.add(below(row.size()));
        }
    }

    private void skipTaken() {
        while (row.size() < rowsLeft.size() && rowsLeft.get(row.size()) > 0) {
            rowsLeft.set(row.size(), rowsLeft.get(row.size()) - 1);
            row.add(below(row.size()));
        }
    }

    /** A few words hold for each row that they stand beside; a label in the first column holds for all of them once. */
    private LineCollector below(int column) {
        LineCollector cell = column > 0 && column < above.size() ? above.get(column) : new LineCollector();
        List<Line> lines = cell.lines().all();
        return lines.size() == 1 && lines.get(0).text().length() <= LONGEST_REPEATED ? cell : new LineCollector();
    }

    private void take(int column, int down, LineCollector content) {
        while (rowsLeft.size() <= column) {
            rowsLeft.add(0);
            above.add(new LineCollector());
        }
        rowsLeft.set(column, Math.max(1, down) - 1);
        above.set(column, content);
    }

    /** Ends the row, so that cells from above that reach beyond the last of it count down too. */
    public void endRow() {
        if (row != null) {
            while (row.size() < rowsLeft.size()) {
                int left = rowsLeft.get(row.size());
                rowsLeft.set(row.size(), Math.max(0, left - 1));
                row.add(left > 0 ? below(row.size()) : new LineCollector());
            }
        }
    }

    /**
     * Adds the lines of the table, parted from what is around.
     *
     * @param out takes them
     */
    public void addTo(LineCollector out) {
        out.part();
        addRowsTo(out);
        out.part();
    }

    /**
     * Adds the lines of the table to those around, as one row after others.
     *
     * @param out takes them
     */
    public void addRowsTo(LineCollector out) {
        if (full || rows.stream().flatMap(List::stream).anyMatch(LineCollector::isFull)) {
            out.refuse();
            return;
        }
        rows.forEach(this::use);
        for (List<LineCollector> each : rows) {
            List<LineCollector> cells = used.stream()
                    .filter(i -> i < each.size())
                    .mapToObj(each::get)
                    .toList();
            long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (used.cardinality() == 1 || filled == 1 && isDocument(cells)) {
                cells.forEach(out::addAll);
            } else if (filled > 0) {
                add(cells, out);
            }
        }
    }

    private void use(List<LineCollector> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                used.set(i);
            }
        }
    }

    /** Whether a cell alone in its row holds more than words: it goes over the row to hold them. */
    private static boolean isDocument(List<LineCollector> cells) {
        return !cells.get(0).isEmpty()
                && cells.get(0).lines().all().stream().anyMatch(line -> line.isRow() || line.form() == Form.HEADING);
    }

    private static void add(List<LineCollector> cells, LineCollector out) {
        List<List<String>> texts = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean inner = cells.subList(i + 1, cells.size()).stream().anyMatch(cell -> !cell.isEmpty());
            texts.add(texts(cells.get(i), inner));
            filled = cells.get(i).isEmpty() ? filled : i + 1;
        }
        boolean high = texts.stream().anyMatch(lines -> lines.size() > 1);
        if (high) {
            // What stands below each other in a row belongs together, and not to the rows around.
            out.part();
        }
        out.row(texts.subList(0, filled));
        if (high) {
            out.part();
        }
    }

    /** Tabs inside of a cell would move those after it. */
    private static List<String> texts(LineCollector cell, boolean inner) {
        return cell.lines().all().stream()
                .filter(line -> !line.isBlank())
                .map(line -> inner
                        ? line.text().strip().replace("\t", " ")
                        : line.text().stripTrailing())
                .toList();
    }
}
