// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

/** What became of a line of a source. */
public enum LineState {
    /** There is nothing in it. */
    BLANK(' '),
    /** It was read, for the meeting as such or as something that only the page needs, such as its head. */
    READ('·'),
    /** A part of the minutes claims it. */
    CLAIMED('│'),
    /** Words in it were mended, or may have to be. */
    REPAIRED('✎'),
    /** It belongs to no known part. */
    UNPLACED('?');

    private final char sign;

    LineState(char sign) {
        this.sign = sign;
    }

    /** Stands in the margin, so that nobody needs the colour. */
    public char sign() {
        return sign;
    }
}
