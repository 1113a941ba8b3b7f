// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

/**
 * Cells of the chart, from the one where the user began to the one where he or she is.
 *
 * @param anchorRow the row of the first
 * @param anchorColumn its column
 * @param row the row of the last, which has the focus
 * @param column its column
 */
record CellRange(int anchorRow, int anchorColumn, int row, int column) {

    static final CellRange FIRST = new CellRange(0, 0, 0, 0);

    /** One cell. */
    static CellRange at(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /** Goes on to another cell, the nearest there is; extending keeps the first one. */
    CellRange to(int newRow, int newColumn, boolean extend, int rows, int columns) {
        int toRow = Math.max(0, Math.min(rows - 1, newRow));
        int toColumn = Math.max(0, Math.min(columns - 1, newColumn));
        return extend ? new CellRange(anchorRow, anchorColumn, toRow, toColumn) : at(toRow, toColumn);
    }

    /** The same as far as there are such cells. */
    CellRange within(int rows, int columns) {
        return new CellRange(
                limited(anchorRow, rows), limited(anchorColumn, columns), limited(row, rows), limited(column, columns));
    }

    private static int limited(int place, int size) {
        return Math.max(0, Math.min(place, size - 1));
    }

    boolean contains(int otherRow, int otherColumn) {
        return firstRow() <= otherRow
                && otherRow <= lastRow()
                && firstColumn() <= otherColumn
                && otherColumn <= lastColumn();
    }

    int firstRow() {
        return Math.min(anchorRow, row);
    }

    int lastRow() {
        return Math.max(anchorRow, row);
    }

    int firstColumn() {
        return Math.min(anchorColumn, column);
    }

    int lastColumn() {
        return Math.max(anchorColumn, column);
    }
}
