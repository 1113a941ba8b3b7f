// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;
import se.paragraf.model.text.PlainText;

/** The words of a table while it is edited. A cell keeps its place in the row; one whose words stay keeps how they look. */
final class TableText {

    private final List<List<Cell>> rows = new ArrayList<>();

    /** Words, and the cell of the model that they were read from, null if it is new. */
    static final class Cell {
        private final TableCell origin;
        private final String before;
        private String words;

        private Cell(TableCell origin) {
            this.origin = origin;
            before = origin == null ? "" : PlainText.ofRuns(origin.getRuns());
            words = before;
        }

        String words() {
            return words;
        }

        void setWords(String typed) {
            words = typed;
        }
    }

    static TableText of(TableBlock table) {
        TableText text = new TableText();
        for (TableRow row : table.getRows()) {
            text.rows.add(new ArrayList<>(row.getCells().stream().map(Cell::new).toList()));
        }
        return text;
    }

    static TableText empty(int rows, int columns) {
        TableText text = new TableText();
        for (int i = 0; i < rows; i++) {
            text.addRow(i, columns);
        }
        return text;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    void addRow(int index, int columns) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            row.add(new Cell(null));
        }
        rows.add(index, row);
    }

    void addColumn(int index) {
        rows.forEach(row -> row.add(Math.min(index, row.size()), new Cell(null)));
    }

    void removeRow(int index) {
        if (rows.size() > 1) {
            rows.remove(index);
        }
    }

    void removeColumn(int index) {
        if (columns() > 1) {
            rows.stream().filter(row -> index < row.size()).forEach(row -> row.remove(index));
            rows.removeIf(List::isEmpty);
        }
    }

    /** Makes the table of the model say this. */
    void writeTo(TableBlock table) {
        List<TableRow> made = new ArrayList<>();
        for (List<Cell> row : rows) {
            TableRow target = row.stream()
                    .filter(cell -> cell.origin != null)
                    .map(cell -> (TableRow) cell.origin.eContainer())
                    .filter(origin -> origin != null && !made.contains(origin))
                    .findFirst()
                    .orElseGet(MinutesFactory.eINSTANCE::createTableRow);
            ECollections.setEList(
                    target.getCells(), row.stream().map(TableText::cell).toList());
            made.add(target);
        }
        ECollections.setEList(table.getRows(), made);
    }

    private static TableCell cell(Cell cell) {
        TableCell target = cell.origin == null ? MinutesFactory.eINSTANCE.createTableCell() : cell.origin;
        if (!cell.words.equals(cell.before)) {
            ECollections.setEList(target.getRuns(), BodyWriter.runs(Span.joined(List.of(Span.plain(cell.words)))));
        }
        return target;
    }
}
