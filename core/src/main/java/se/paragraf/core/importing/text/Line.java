// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A line of the source. Immutable, for any thread.
 *
 * @param number its place in the source, counted from 1
 * @param text its characters without the line end; tabs part what stands side by side
 * @param form what the source says that it is
 */
public record Line(int number, String text, Form form) {

    private static final Pattern TAB = Pattern.compile("\t");

    /**
     * Creates a line.
     *
     * @param number from 1
     * @param text not null
     * @param form not null
     * @throws NullPointerException if an argument is null
     */
    public Line {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Creates a line of plain text.
     *
     * @param number from 1
     * @param text not null
     */
    public Line(int number, String text) {
        this(number, text, Form.PLAIN);
    }

    /**
     * Tells whether there are no words in it.
     *
     * @return true if it is empty or white space
     */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Tells whether it belongs to a table of the source.
     *
     * @return true for a row or a further part of one
     */
    public boolean isRow() {
        return form == Form.ROW || form == Form.ROW_PART;
    }

    /**
     * Tells whether the source says that it is a heading.
     *
     * @return true for {@link Form#HEADING}
     */
    public boolean isHeading() {
        return form == Form.HEADING;
    }

    /**
     * Tells whether the source says that it is an item of a list.
     *
     * @return true for {@link Form#ITEM}
     */
    public boolean isItem() {
        return form == Form.ITEM;
    }

    /**
     * Tells whether the source says where it begins and ends.
     *
     * @return true for a heading and a paragraph, which do not go on in the next line
     */
    public boolean isWhole() {
        return form == Form.HEADING || form == Form.PARAGRAPH;
    }

    /**
     * The parts between tabs, without white space around them.
     *
     * @return one part if there is no tab
     */
    public List<String> cells() {
        return TAB.splitAsStream(text).map(String::strip).toList();
    }
}
