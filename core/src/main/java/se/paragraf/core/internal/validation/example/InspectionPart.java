// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.example;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.core.inspection.Conformance;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.Label;
import se.paragraf.core.inspection.Pages;
import se.paragraf.core.inspection.Protection;
import se.paragraf.core.inspection.Structure;

/**
 * Reads an inspection: an object whose fields are those of the parts of {@link Inspection}; what is left out is not there.
 */
final class InspectionPart {

    private final Map<String, List<String>> values = new HashMap<>();

    private InspectionPart() {}

    /** The inspection that starts where the parser is, which stands at the end of it then. */
    static Inspection read(JsonParser parser) throws IOException {
        InspectionPart part = new InspectionPart();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            List<String> value = new ArrayList<>();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value.add(parser.getText());
                }
            } else {
                value.add(parser.getText());
            }
            part.values.put(field, value);
        }
        return part.inspection();
    }

    private Inspection inspection() {
        Inspection inspection = new Inspection(
                text("kind").orElseThrow(() -> new IllegalArgumentException("an inspection without kind")),
                new Pages(number("pages"), number("withText"), numbers("picturesOnly")),
                new Label(text("language"), text("title"), text("titleShown").map(Boolean::valueOf)),
                new Structure(
                        flag("tagged"),
                        numbers("headings"),
                        number("tables"),
                        number("tablesWithHeaders"),
                        number("pictures"),
                        number("picturesWithText"),
                        flag("bookmarks")),
                new Protection(flag("encrypted"), flag("closed")),
                new Conformance(text("archival"), text("accessible"), texts("fontsOutside"), flag("active")));
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
        return texts(field).stream().findFirst();
    }

    private List<Integer> numbers(String field) {
        return texts(field).stream().map(Integer::valueOf).toList();
    }

    private List<String> texts(String field) {
        List<String> found = values.remove(field);
        return found == null ? List.of() : found;
    }
}
