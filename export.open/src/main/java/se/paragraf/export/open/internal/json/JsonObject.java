// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of JSON whose fields keep their order; what is not known is not in it. */
public final class JsonObject {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Sets a field; nothing if the value is null, a blank text or an empty list. */
    public JsonObject with(String name, Object value) {
        boolean isNothing = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> values && values.isEmpty();
        if (!isNothing) {
            fields.put(name, value);
        }
        return this;
    }

    /** Sets a field that the receiver wants to see even where the list is empty. */
    public JsonObject withList(String name, Collection<?> values) {
        fields.put(name, values);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
