// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

/** The characters of XML 1.0. */
final class Characters {

    private Characters() {}

    /** Where the first one is that XML cannot hold, escaped or not; -1 if there is none. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\uFFFE') {
                return i;
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
