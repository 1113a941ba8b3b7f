// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;

/** One JSON document in the contract's form: indented by two blanks, ended by a newline, each null written. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Writes a document, which is one object, whole or not at all, and leaves the stream open. */
    static <T> void document(T value, Form<T> form, OutputStream target) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (JsonGenerator generator = generator(whole)) {
            new Json(generator).write(value, form);
            generator.writeRaw('\n');
        }
        whole.writeTo(target);
    }

    private static JsonGenerator generator(OutputStream target) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(target, JsonEncoding.UTF8);
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter(separators).withArrayIndenter(LINES).withObjectIndenter(LINES));
        return generator;
    }

    /** Writes a field; a null stays null. */
    Json put(String field, Object value) throws IOException {
        out.writeFieldName(field);
        write(value);
        return this;
    }

    /** Writes an object as a field. */
    <T> Json object(String field, T value, Form<T> form) throws IOException {
        out.writeFieldName(field);
        write(value, form);
        return this;
    }

    /** Writes a list of objects as a field. */
    <T> Json objects(String field, Iterable<? extends T> values, Form<T> form) throws IOException {
        out.writeArrayFieldStart(field);
        for (T value : values) {
            write(value, form);
        }
        out.writeEndArray();
        return this;
    }

    private <T> void write(T value, Form<T> form) throws IOException {
        out.writeStartObject();
        form.write(this, value);
        out.writeEndObject();
    }

    private void write(Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.stripTrailingZeros());
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            out.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Collection<?> values) {
            out.writeStartArray();
            for (Object element : values) {
                write(element);
            }
            out.writeEndArray();
        } else {
            out.writeString(value.toString());
        }
    }

    /** Writes the fields of something. */
    @FunctionalInterface
    interface Form<T> {
        void write(Json json, T value) throws IOException;
    }
}
