// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

/** Texts that UTF-8 can hold. */
final class Texts {

    private Texts() {}

    /** False if half of a character stands alone. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                i++;
                if (i == text.length() || !Character.isSurrogatePair(unit, text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
