// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.Locale;
import se.paragraf.model.text.Message;

/** The words that the minutes themselves do not bring. */
record Words(Locale language) {

    String get(String key, Object... arguments) {
        return Message.of(Words.class, key, arguments).in(language);
    }

    /** Whether a text has anything to read that XML can hold. */
    static boolean areIn(String text) {
        return text != null
                && text.codePoints()
                        .anyMatch(character -> AknXml.isLegal(character)
                                && !Character.isWhitespace(character)
                                && !Character.isSpaceChar(character));
    }
}
