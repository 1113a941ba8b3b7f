// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.core.internal.document.layer.Wording;

/** The fixed words of a document in its language. Numbers go in as they are, without grouping. */
public final class Labels implements TemplateTool {

    private final Wording words;

    public Labels(Wording words) {
        this.words = words;
    }

    public String get(String key) {
        return words.get(key);
    }

    public String get(String key, Object value) {
        return words.get(key, value);
    }

    public String get(String key, Object first, Object second) {
        return words.get(key, first, second);
    }
}
