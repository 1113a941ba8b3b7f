// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.Locale;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.model.text.Message;

/** The fixed words of a document in its language. Numbers go in as they are, without grouping. */
public final class Labels implements TemplateTool {

    private final Locale language;

    public Labels(Locale language) {
        this.language = language;
    }

    public String get(String key) {
        return words(key);
    }

    public String get(String key, Object value) {
        return words(key, String.valueOf(value));
    }

    public String get(String key, Object first, Object second) {
        return words(key, String.valueOf(first), String.valueOf(second));
    }

    private String words(String key, Object... arguments) {
        String words = Message.of(Labels.class, key, arguments).in(language);
        if (words.equals(key)) {
            // A message without words says its key; the author of a template wants to know.
            throw new IllegalArgumentException("there is no label " + key);
        }
        return words;
    }
}
