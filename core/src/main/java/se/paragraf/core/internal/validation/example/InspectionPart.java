// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.example;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.paragraf.core.inspection.Inspection;

/** Reads an inspection: an object whose fields are those of {@link Inspection}; what is left out is not there. */
final class InspectionPart {

    private final Map<String, String> values = new HashMap<>();

    private InspectionPart() {}

    /** The inspection that starts where the parser is, which stands at the end of it then. */
    static Inspection read(JsonParser parser) throws IOException {
        InspectionPart part = new InspectionPart();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            part.values.put(field, parser.getText());
        }
        return part.inspection();
    }

    private Inspection inspection() {
        Inspection inspection = new Inspection(
                values.remove("kind"),
                number("pages"),
                number("textPages"),
                flag("tagged"),
                text("language"),
                text("title"),
                number("headings"),
                number("tables"),
                number("tablesWithHeaders"),
                number("pictures"),
                number("picturesWithText"),
                flag("bookmarks"),
                text("archival"),
                text("accessible"));
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("unknown in inspection: " + values.keySet());
        }
        return inspection;
    }

    private int number(String field) {
        return text(field).map(Integer::valueOf).orElse(0);
    }

    private boolean flag(String field) {
        return text(field).map(Boolean::valueOf).orElse(false);
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(values.remove(field));
    }
}
