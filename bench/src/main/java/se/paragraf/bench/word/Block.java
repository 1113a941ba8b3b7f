// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.word;

import java.util.List;

/** A part of a Word document as any library can write it: what all writers are given, so that they do the same work. */
public sealed interface Block {

    /** Whether it is a table, for templates. */
    default boolean isTable() {
        return this instanceof Table;
    }

    /** A paragraph; the style is empty if it is the standard one, the numbering 0 if it is no item of a list. */
    record Text(String style, int numbering, int level, boolean keepNext, List<Span> spans) implements Block {

        /** Whether it belongs to a list. */
        public boolean isItem() {
            return numbering > 0 || level > 0;
        }
    }

    /** A stretch of text of one look; line breaks are in it as such. The style is empty if it has none. */
    record Span(String text, boolean bold, boolean italic, String style) {

        /** The text between its line breaks. */
        public List<String> lines() {
            return List.of(text.split("\n", -1));
        }
    }

    /** A table with the widths of its columns in twentieths of a point. */
    record Table(String style, List<Integer> columns, List<Row> rows) implements Block {}

    /** A row; a heading one is repeated on every page. */
    record Row(boolean heading, List<Cell> cells) {}

    /** A cell over one or several columns. */
    record Cell(int width, int columns, List<Block> blocks) {

        /** Whether it lies over several columns. */
        public boolean isWide() {
            return columns > 1;
        }
    }
}
