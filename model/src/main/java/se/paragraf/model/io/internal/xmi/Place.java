// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
record Place(int line, int column) {

    /** The place behind the last character. */
    static Place endOf(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, text.length() - start + 1);
    }
}
