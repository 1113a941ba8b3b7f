// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

/** The beginning of a text, by which its reader finds it again. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
