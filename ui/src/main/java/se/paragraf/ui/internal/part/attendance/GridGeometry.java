// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cells of the chart are: names stand still at the left, numbers at the top and the count at the bottom.
 *
 * @param head the width of the names
 * @param cell the width of a cell
 * @param line the height of a row, of the numbers and of the count
 * @param left how far it is scrolled to the right
 * @param top how far it is scrolled down
 * @param area what there is to draw on
 */
record GridGeometry(int head, int cell, int line, int left, int top, Rectangle area) {

    Rectangle bounds(int row, int column) {
        return new Rectangle(head + column * cell - left, line + row * line - top, cell, line);
    }

    /** The place of the cells, without names, numbers and count. */
    Rectangle body() {
        return new Rectangle(head, line, Math.max(0, area.width - head), Math.max(0, area.height - 2 * line));
    }

    /** The column at a place, which is perhaps none of the chart. */
    int column(int x) {
        return Math.floorDiv(x - head + left, cell);
    }

    int row(int y) {
        return Math.floorDiv(y - line + top, line);
    }

    boolean isInHead(int x) {
        return x < head;
    }

    boolean isInNumbers(int y) {
        return y < line;
    }

    boolean isInFoot(int y) {
        return y >= area.height - line;
    }

    /** How far it must be scrolled for a cell to be seen, seen from how far it is now. */
    GridGeometry showing(int row, int column) {
        Rectangle body = body();
        int x = Math.max(Math.min(left, column * cell), (column + 1) * cell - body.width);
        int y = Math.max(Math.min(top, row * line), (row + 1) * line - body.height);
        return new GridGeometry(head, cell, line, Math.max(0, x), Math.max(0, y), area);
    }
}
