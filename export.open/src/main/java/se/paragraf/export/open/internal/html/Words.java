// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.util.Locale;
import se.paragraf.model.text.Message;

/** The words of the page itself, in the language of its labels. */
record Words(Locale language) {

    String get(String key, Object... arguments) {
        return Message.of(Words.class, key, arguments).in(language);
    }
}
