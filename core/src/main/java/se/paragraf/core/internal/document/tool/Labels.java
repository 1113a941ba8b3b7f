// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.Locale;
import se.paragraf.core.internal.document.engine.TemplateTool;
import se.paragraf.core.text.Message;

/** The fixed words of a document in its language. Numbers go in as they are, without grouping. */
public final class Labels implements TemplateTool {

    private final Locale language;

    public Labels(Locale language) {
        this.language = language;
    }

    public String get(String key) {
        return Message.of(Labels.class, key).in(language);
    }

    public String get(String key, Object value) {
        return Message.of(Labels.class, key, String.valueOf(value)).in(language);
    }

    public String get(String key, Object first, Object second) {
        return Message.of(Labels.class, key, String.valueOf(first), String.valueOf(second))
                .in(language);
    }
}
