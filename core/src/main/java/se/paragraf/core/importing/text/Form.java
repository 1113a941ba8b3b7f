// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

/** What the source says that a line is. What it says wins over what can be guessed from the words. */
public enum Form {
    /** Nothing is said of it, as in plain text. */
    PLAIN,
    /** A heading: a paragraph with a heading style, a heading element. */
    HEADING,
    /** A paragraph of running text, whole: it does not go on in the next line. */
    PARAGRAPH,
    /** An item of a list, with its mark or number before it. */
    ITEM,
    /** The first line of a row of a table; tabs part its cells. */
    ROW,
    /** A further line of the row above, where a cell has several; tabs part the cells, and empty ones stand too. */
    ROW_PART
}
