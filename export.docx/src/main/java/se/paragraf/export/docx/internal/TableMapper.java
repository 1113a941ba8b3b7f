// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import se.paragraf.export.docx.internal.template.Style;

/** One table while it is read. It begins with its first cell, a row with its first too: empty ones are not written. */
final class TableMapper {

    private final TableShape shape;
    private final Story story;
    private final Group group;
    private final TableCursor cursor = new TableCursor();
    private final StringBuilder kept = new StringBuilder();
    private int[] widths;
    private int column;
    private boolean inHeader;
    private boolean bodyBegan;

    TableMapper(TableShape shape, Story story, Group group) {
        this.shape = shape;
        this.story = story;
        this.group = group;
    }

    TableCursor.Part start(String name) {
        return cursor.start(name);
    }

    void end() {
        cursor.end();
        if (isBetweenCells()) {
            keep(" ");
        }
    }

    /** Rows of headings repeat on every page; Word knows them only at the beginning of a table. */
    BodyMapper.Ending startHeader() {
        inHeader = !bodyBegan;
        return () -> inHeader = false;
    }

    void startCell(int columns) throws IOException {
        if (widths == null) {
            widths = story.startTable(shape, group);
        }
        if (column == 0) {
            story.startRow(inHeader);
            bodyBegan |= !inHeader;
        }
        int end = Math.max(column + 1, Math.min(column + columns, widths.length));
        int width = 0;
        for (int i = column; i < end; i++) {
            width += widths[i];
        }
        story.startCell(width, end - column);
        column = end;
    }

    void endRow() throws IOException {
        if (column == 0) {
            return;
        }
        while (column < widths.length) {
            story.startCell(widths[column++], 1);
            story.endCell(Style.TABLE_TEXT);
        }
        column = 0;
        story.endRow();
    }

    void finish() throws IOException {
        if (widths != null) {
            story.endTable();
        }
    }

    /** Whether text has no place here: it stands between the cells. */
    boolean isBetweenCells() {
        return widths != null && !cursor.isInCell();
    }

    /** Keeps such text until after the table. */
    void keep(String text) {
        kept.append(text);
    }

    String kept() {
        return kept.toString();
    }
}
