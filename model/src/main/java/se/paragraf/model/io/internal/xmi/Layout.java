// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

/**
 * What differs between files of the same text: version control gives them the line ends of the system, and some editors put a
 * mark before them. It stays, as otherwise every line would differ after a save.
 *
 * @param lineEnd what ends a line
 * @param mark whether a byte order mark stands before all
 */
record Layout(String lineEnd, boolean mark) {

    /** That of a new file, on every system. */
    static final Layout NEW = new Layout("\n", false);

    static final char BOM = '\uFEFF';

    /** That of a text, as its first line has it. */
    static Layout of(String text) {
        int first = text.indexOf('\n');
        boolean both = first > 0 && text.charAt(first - 1) == '\r';
        return new Layout(both ? "\r\n" : "\n", text.charAt(0) == BOM);
    }

    String applied(String text) {
        return mark ? BOM + text : text;
    }
}
