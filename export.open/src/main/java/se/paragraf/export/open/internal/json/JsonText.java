// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;

/** Writes objects as JSON: indented by two blanks, ended by a newline. */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    /** Writes to a stream of characters and leaves it open. */
    public static void write(JsonObject object, Writer target) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(target)) {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            out.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                    .withArrayIndenter(LINES)
                    .withObjectIndenter(LINES));
            write(object, out);
            out.writeRaw('\n');
        }
    }

    /** As it can stand in an element of a web page: nothing in it ends the element or begins another. */
    public static String inPage(JsonObject object) throws IOException {
        StringWriter text = new StringWriter();
        write(object, text);
        return text.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            for (Map.Entry<String, Object> field : object.fields().entrySet()) {
                out.writeFieldName(field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof Collection<?> values) {
            out.writeStartArray();
            for (Object each : values) {
                write(each, out);
            }
            out.writeEndArray();
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value.toString());
        }
    }
}
