// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a schema says of values and of everything's meaning. */
final class SchemaValues {

    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$";
    private static final Map<Class<?>, String[]> BOUNDS = Map.of(
            Byte.class, new String[] {"-128", "127"},
            Short.class, new String[] {"-32768", "32767"},
            Integer.class, new String[] {"-2147483648", "2147483647"},
            Long.class, new String[] {"-9223372036854775808", "9223372036854775807"});

    private final Documentation documentation = new Documentation();
    private final JsonGenerator out;

    SchemaValues(JsonGenerator out) {
        this.out = out;
    }

    /** The documentation of the metamodel, which tells the Swedish term and the statute too. */
    void describe(ENamedElement element) throws IOException {
        String text = documentation.of(element);
        if (text != null) {
            out.writeStringField("description", text);
        }
    }

    void value(EStructuralFeature feature) throws IOException {
        EDataType type = (EDataType) feature.getEType();
        if (Form.hasNull(feature)) {
            out.writeArrayFieldStart("anyOf");
            out.writeStartObject();
            value(type);
            out.writeEndObject();
            out.writeStartObject();
            out.writeStringField("type", "null");
            out.writeEndObject();
            out.writeEndArray();
        } else {
            value(type);
        }
        if (!feature.isMany() && feature.getDefaultValueLiteral() != null) {
            out.writeStringField("$comment", "Left out: " + feature.getDefaultValueLiteral());
        }
    }

    private void value(EDataType type) throws IOException {
        if (Scalars.isTruth(type)) {
            out.writeStringField("type", "boolean");
        } else if (Scalars.isWhole(type)) {
            whole(type);
        } else if (Scalars.isDecimal(type)) {
            out.writeStringField("type", "number");
        } else if (Scalars.isFloating(type)) {
            floating();
        } else if (type instanceof EEnum options) {
            out.writeArrayFieldStart("enum");
            for (EEnumLiteral literal : options.getELiterals()) {
                out.writeString(literal.getLiteral());
            }
            out.writeEndArray();
        } else {
            text(type);
        }
    }

    private void whole(EDataType type) throws IOException {
        out.writeStringField("type", "integer");
        Class<?> java = type.getInstanceClass();
        String[] bounds = BOUNDS.get(java.isPrimitive() ? EcoreUtil.wrapperClassFor(java) : java);
        if (bounds != null) {
            out.writeFieldName("minimum");
            out.writeNumber(bounds[0]);
            out.writeFieldName("maximum");
            out.writeNumber(bounds[1]);
        }
    }

    private void floating() throws IOException {
        out.writeArrayFieldStart("anyOf");
        out.writeStartObject();
        out.writeStringField("type", "number");
        out.writeEndObject();
        out.writeStartObject();
        out.writeArrayFieldStart("enum");
        for (String endless : new TreeSet<>(Scalars.ENDLESS.keySet())) {
            out.writeString(endless);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void text(EDataType type) throws IOException {
        out.writeStringField("type", "string");
        String java = String.valueOf(type.getInstanceClassName());
        if (java.equals("java.time.LocalDate")) {
            out.writeStringField("format", "date");
            out.writeStringField("pattern", DAY);
        } else if (java.equals("java.time.LocalTime")) {
            out.writeStringField("pattern", CLOCK);
        }
    }
}
