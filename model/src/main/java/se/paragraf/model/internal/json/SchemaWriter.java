// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import se.paragraf.model.federation.FederationPackage;

/** Derives one schema. */
public final class SchemaWriter {

    private static final String PATTERN = "pattern";

    private final TypeNames types = new TypeNames();
    private final List<EClass> classes = new ArrayList<>();
    private final SchemaValues values;
    private final JsonGenerator out;

    private SchemaWriter(Collection<? extends EPackage> extensions, JsonGenerator out) {
        this.out = out;
        this.values = new SchemaValues(out);
        List<EPackage> packages = new ArrayList<>(Form.OWN);
        extensions.stream().filter(each -> !packages.contains(each)).forEach(packages::add);
        packages.stream()
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(Form::isConcrete)
                .forEach(classes::add);
        classes.forEach(types::add);
    }

    public static void write(String id, Collection<? extends EPackage> extensions, OutputStream target)
            throws IOException {
        try (JsonGenerator out = Layout.generator(target)) {
            new SchemaWriter(extensions, out).write(id);
            out.writeRaw('\n');
        }
    }

    private void write(String id) throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringField("$id", id);
        out.writeStringField("title", "Paragraf " + FormVersion.CURRENT);
        out.writeStringField("description", "Federations, meetings and attest orders, as Paragraf writes them.");
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        out.writeObjectFieldStart(Form.SCHEMA);
        out.writeStringField("type", "string");
        out.writeEndObject();
        header();
        packages();
        out.writeFieldName(Form.DOCUMENT);
        anyOf(
                classes.stream()
                        .filter(FederationPackage.Literals.DOCUMENT::isSuperTypeOf)
                        .toList(),
                null);
        out.writeEndObject();
        required(Form.HEADER, Form.DOCUMENT);
        out.writeBooleanField("additionalProperties", false);
        definitions();
        out.writeEndObject();
    }

    private void header() throws IOException {
        out.writeObjectFieldStart(Form.HEADER);
        out.writeStringField("description", "What the document was written for.");
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        out.writeObjectFieldStart(Form.VERSION);
        values.describe(FederationPackage.Literals.DOCUMENT__MODEL_VERSION);
        out.writeStringField("const", FormVersion.CURRENT.toString());
        out.writeEndObject();
        out.writeEndObject();
        required(Form.VERSION);
        out.writeBooleanField("additionalProperties", false);
        out.writeEndObject();
    }

    private void packages() throws IOException {
        out.writeObjectFieldStart(Form.PACKAGES);
        out.writeStringField(
                "description", "Namespaces of the metamodels of extensions by the prefixes of their classes.");
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        for (var added : types.added().entrySet()) {
            out.writeObjectFieldStart(added.getKey());
            out.writeStringField("const", added.getValue());
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeObjectFieldStart("additionalProperties");
        out.writeStringField("type", "string");
        out.writeEndObject();
        out.writeEndObject();
    }

    private void definitions() throws IOException {
        out.writeObjectFieldStart("$defs");
        for (EClass eClass : classes) {
            out.writeObjectFieldStart(types.of(eClass));
            describe(eClass);
            out.writeEndObject();
        }
        out.writeObjectFieldStart("extension");
        extension();
        out.writeEndObject();
        out.writeObjectFieldStart("reference");
        reference();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void describe(EClass eClass) throws IOException {
        values.describe(eClass);
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        out.writeObjectFieldStart(Form.TYPE);
        out.writeStringField("const", types.of(eClass));
        out.writeEndObject();
        for (EStructuralFeature feature : Form.features(eClass)) {
            out.writeObjectFieldStart(Form.key(feature));
            describe(feature);
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeBooleanField("additionalProperties", false);
    }

    private void describe(EStructuralFeature feature) throws IOException {
        values.describe(feature);
        if (feature.isMany()) {
            out.writeStringField("type", "array");
            if (feature.isUnique() && !Form.isContainment(feature)) {
                out.writeBooleanField("uniqueItems", true);
            }
            out.writeObjectFieldStart("items");
            value(feature);
            out.writeEndObject();
        } else {
            value(feature);
        }
    }

    private void value(EStructuralFeature feature) throws IOException {
        if (!(feature instanceof EReference reference)) {
            values.value(feature);
        } else if (!reference.isContainment()) {
            ref("reference");
        } else if (reference.getEReferenceType() == EcorePackage.Literals.EOBJECT) {
            ref("extension");
        } else {
            EClass type = reference.getEReferenceType();
            alternatives(classes.stream().filter(type::isSuperTypeOf).toList(), type);
        }
    }

    private void anyOf(List<EClass> options, EClass expected) throws IOException {
        out.writeStartObject();
        alternatives(options, expected);
        out.writeEndObject();
    }

    /** One of several classes; all but the one that is expected anyway must be named. */
    private void alternatives(List<EClass> options, EClass expected) throws IOException {
        if (options.size() == 1 && options.get(0) == expected) {
            ref(types.of(expected));
            return;
        }
        out.writeArrayFieldStart("anyOf");
        for (EClass option : options) {
            out.writeStartObject();
            ref(types.of(option));
            if (option != expected) {
                required(Form.TYPE);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Any object; those of metamodels that the schema knows are described. */
    private void extension() throws IOException {
        out.writeStringField("description", "An object of an extension, or of any class that is described here.");
        out.writeStringField("type", "object");
        out.writeArrayFieldStart("anyOf");
        for (EClass option : classes) {
            out.writeStartObject();
            ref(types.of(option));
            required(Form.TYPE);
            out.writeEndObject();
        }
        out.writeStartObject();
        out.writeObjectFieldStart("properties");
        out.writeObjectFieldStart(Form.TYPE);
        out.writeStringField("type", "string");
        List<String> known = new ArrayList<>();
        Form.OWN.forEach(own -> known.add(own.getNsPrefix()));
        known.addAll(types.added().keySet());
        out.writeStringField(PATTERN, "^(?!(?:" + String.join("|", known) + ")\\.)[A-Za-z][A-Za-z0-9_-]*\\.[^.]+$");
        out.writeEndObject();
        out.writeEndObject();
        required(Form.TYPE);
        out.writeEndObject();
        out.writeEndArray();
    }

    private void reference() throws IOException {
        out.writeStringField(
                "description",
                "An element: its identity, or the relative path of another file and the identity there with # between."
                        + " The class is told where that file has to be opened to see it.");
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        out.writeObjectFieldStart(Form.REF);
        out.writeStringField("type", "string");
        out.writeNumberField("minLength", 1);
        out.writeEndObject();
        out.writeObjectFieldStart(Form.TYPE);
        out.writeStringField("type", "string");
        out.writeEndObject();
        out.writeEndObject();
        required(Form.REF);
        out.writeBooleanField("additionalProperties", false);
    }

    private void ref(String definition) throws IOException {
        out.writeStringField("$ref", "#/$defs/" + definition);
    }

    private void required(String... keys) throws IOException {
        out.writeFieldName("required");
        out.writeArray(keys, 0, keys.length);
    }
}
