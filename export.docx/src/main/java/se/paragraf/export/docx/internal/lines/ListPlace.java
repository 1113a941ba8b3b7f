// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

/**
 * Where a paragraph stands in a list.
 *
 * @param number which list, as the document calls it
 * @param level how deep, from 0
 */
record ListPlace(String number, int level) {

    static final int LEVELS = 9;

    /** What the document says of a depth; 0 if it is none. */
    static int level(String value) {
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '0' + LEVELS
                ? value.charAt(0) - '0'
                : 0;
    }

    /** Word takes a paragraph out of a list by the number 0. */
    boolean isNone() {
        return number.equals("0");
    }
}
