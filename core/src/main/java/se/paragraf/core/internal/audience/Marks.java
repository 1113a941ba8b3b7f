// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.Locale;
import se.paragraf.model.text.Message;

/** What stands where something is left out, in the language of the minutes, as it stands among their words. */
final class Marks {

    static final String WORDS = mark("mark.words");
    static final String NAME = mark("mark.name");

    private Marks() {}

    private static String mark(String key) {
        return Message.of(Marks.class, key).in(Locale.forLanguageTag("sv-SE"));
    }
}
