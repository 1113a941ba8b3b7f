// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Texts;

/** Measures the cells of one table while it is read. */
final class TableSurvey {

    /** A number or a day with its blank: "§ 42", "450 000 kr". */
    private static final int LONGEST_CELL_KEPT_WHOLE = 11;

    private final TableShape shape;
    private final TableCursor cursor = new TableCursor();
    private int column;
    private int columns;
    private int cellLength;
    private int wordLength;
    private int longestWord;

    TableSurvey(TableShape shape) {
        this.shape = shape;
    }

    void start(Element element) {
        String name = element.name();
        switch (cursor.start(name)) {
            case ROW -> column = 0;
            case CELL -> {
                columns = element.columns();
                cellLength = 0;
                longestWord = 0;
                wordLength = 0;
            }
            case OTHER -> {
                if (name.equals("thead") && shape.columns() == 0) {
                    shape.addHeader();
                }
                if (name.equals("br") || name.equals("p") || name.equals("li")) {
                    endWord();
                }
            }
        }
    }

    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Texts.isBlank(text.charAt(i))) {
                endWord();
            } else {
                wordLength++;
            }
        }
    }

    private void endWord() {
        cellLength += wordLength + 1;
        longestWord = Math.max(longestWord, wordLength);
        wordLength = 0;
    }

    void end() {
        if (cursor.end() == TableCursor.Part.CELL) {
            endWord();
            if (cellLength <= LONGEST_CELL_KEPT_WHOLE) {
                longestWord = cellLength - 1;
            }
            // What stands in a wide cell asks for no width of any one column.
            shape.addCell(column, columns > 1 ? 0 : cellLength, columns > 1 ? 0 : longestWord);
            shape.addCell(column + columns - 1, 0, 0);
            column += columns;
        }
    }
}
