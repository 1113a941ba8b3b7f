// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/** Follows one table through the XHTML and tells its rows and cells from elements that only have their names. */
final class TableCursor {

    enum Part {
        ROW,
        CELL,
        OTHER
    }

    private static final int NONE = -1;

    private int depth;
    private int rowDepth = NONE;
    private int cellDepth = NONE;

    Part start(String name) {
        depth++;
        if (rowDepth == NONE && name.equals("tr")) {
            rowDepth = depth;
            return Part.ROW;
        }
        if (rowDepth != NONE && cellDepth == NONE && (name.equals("td") || name.equals("th"))) {
            cellDepth = depth;
            return Part.CELL;
        }
        return Part.OTHER;
    }

    Part end() {
        int ended = depth--;
        if (ended == cellDepth) {
            cellDepth = NONE;
            return Part.CELL;
        }
        if (ended == rowDepth) {
            rowDepth = NONE;
            return Part.ROW;
        }
        return Part.OTHER;
    }

    boolean isInCell() {
        return cellDepth != NONE;
    }
}
