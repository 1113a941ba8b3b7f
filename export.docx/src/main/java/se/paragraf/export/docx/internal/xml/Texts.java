// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

/** White space as HTML understands it. */
public final class Texts {

    private Texts() {}

    public static boolean isBlank(char character) {
        // Most are above the blank, which is all that has to be asked of them.
        return character <= ' '
                && (character == ' '
                        || character == '\n'
                        || character == '\t'
                        || character == '\r'
                        || character == '\f');
    }

    /** Makes one blank of every run of white space and none of one at either end. */
    public static String collapse(CharSequence text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isBlank(character)) {
                blank = true;
            } else {
                if (blank && !collapsed.isEmpty()) {
                    collapsed.append(' ');
                }
                blank = false;
                collapsed.append(character);
            }
        }
        return collapsed.toString();
    }
}
