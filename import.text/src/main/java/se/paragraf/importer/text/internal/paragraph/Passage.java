// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;

/**
 * A piece of the body of a paragraph, its wrapped lines joined.
 *
 * @param form what it is
 * @param marker what marks a list item, as written; empty if nothing does
 * @param indent how many characters stand before it
 * @param text its words without the marker; the cells of a row separated by tabs
 * @param firstLine where it begins in the source, counted from 1
 * @param lastLine where it ends
 */
record Passage(Form form, String marker, int indent, String text, int firstLine, int lastLine) {

    enum Form {
        TEXT,
        SUBHEADING,
        ITEM,
        ROW
    }

    boolean is(Form other) {
        return form == other;
    }

    /** The words as they stand, with the marker. */
    String written() {
        return marker.isEmpty() ? text : marker + " " + text;
    }

    List<String> cells() {
        return List.of(text.split("\t", -1));
    }
}
