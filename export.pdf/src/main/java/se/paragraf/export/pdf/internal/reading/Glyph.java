// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

/**
 * A letter, or letters that are drawn as one.
 *
 * @param text what it stands for; blank for a blank
 * @param left where it begins
 * @param right where it ends
 * @param baseline on what it stands
 * @param size how large its font is
 * @param mark the number of the marked content that it belongs to, or one of the constants
 */
record Glyph(String text, double left, double right, double baseline, double size, int mark) implements Placed {

    /** What nothing is said of. */
    static final int UNMARKED = -1;

    /** What is said to belong to the page alone, as its number. */
    static final int ARTIFACT = -2;

    boolean isBlank() {
        return text.isBlank();
    }
}
