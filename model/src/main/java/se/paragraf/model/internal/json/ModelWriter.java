// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.json.ModelJson;

/** Writes one document. */
final class ModelWriter {

    private final TypeNames types = new TypeNames();
    private final Links links;
    private final Document document;
    private final JsonGenerator out;

    ModelWriter(Document document, JsonGenerator out) {
        this.document = document;
        this.out = out;
        this.links = new Links(document);
    }

    void write() throws IOException, ModelException {
        survey();
        out.writeStartObject();
        out.writeStringField(Form.SCHEMA, ModelJson.SCHEMA_ID);
        out.writeObjectFieldStart(Form.HEADER);
        out.writeStringField(Form.VERSION, FormVersion.CURRENT.toString());
        out.writeEndObject();
        if (!types.added().isEmpty()) {
            out.writeObjectFieldStart(Form.PACKAGES);
            for (Map.Entry<String, String> added : types.added().entrySet()) {
                out.writeStringField(added.getKey(), added.getValue());
            }
            out.writeEndObject();
        }
        out.writeFieldName(Form.DOCUMENT);
        writeObject(document, null);
        out.writeEndObject();
    }

    /** Identities first, so that targets are known before the references to them; then packages, which stand at the top. */
    private void survey() throws ModelException {
        survey(document);
        for (Iterator<EObject> contents = EcoreUtil.getAllContents(document, false); contents.hasNext(); ) {
            survey(contents.next());
        }
        for (Iterator<EObject> contents = EcoreUtil.getAllContents(document, false); contents.hasNext(); ) {
            surveyReferences(contents.next());
        }
        surveyReferences(document);
    }

    private void survey(EObject object) throws ModelException {
        if (object.eIsProxy()) {
            throw Faults.fault("write.elsewhere", object.eClass().getName());
        }
        links.add(object);
        types.add(object.eClass());
    }

    private void surveyReferences(EObject object) {
        for (EStructuralFeature feature : Form.features(object.eClass())) {
            if (feature instanceof EReference reference && !reference.isContainment() && object.eIsSet(feature)) {
                for (Object target : values(object, feature)) {
                    if (needsType((EObject) target, reference)) {
                        types.add(((EObject) target).eClass());
                    }
                }
            }
        }
    }

    private void writeObject(EObject object, EClass expected) throws IOException, ModelException {
        EClass eClass = object.eClass();
        out.writeStartObject();
        if (eClass != expected) {
            out.writeStringField(Form.TYPE, types.of(eClass));
        }
        for (EStructuralFeature feature : Form.features(eClass)) {
            if (object.eIsSet(feature)) {
                writeFeature(object, feature);
            }
        }
        out.writeEndObject();
    }

    private void writeFeature(EObject object, EStructuralFeature feature) throws IOException, ModelException {
        out.writeFieldName(Form.key(feature));
        if (feature.isMany()) {
            out.writeStartArray();
        }
        for (Object value : values(object, feature)) {
            if (feature instanceof EAttribute attribute) {
                writeValue(value, attribute);
            } else if (Form.isContainment(feature)) {
                writeObject((EObject) value, ((EReference) feature).getEReferenceType());
            } else {
                writeReference((EObject) value, (EReference) feature);
            }
        }
        if (feature.isMany()) {
            out.writeEndArray();
        }
    }

    /** The values; a list of null where there is none instead of the default. */
    private static Iterable<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (!feature.isMany()) {
            return Collections.singletonList(value);
        }
        return value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
    }

    private void writeReference(EObject target, EReference reference) throws IOException, ModelException {
        out.writeStartObject();
        out.writeStringField(Form.REF, links.to(target));
        if (needsType(target, reference)) {
            out.writeStringField(Form.TYPE, types.of(target.eClass()));
        }
        out.writeEndObject();
    }

    /** The reader of a document does not open other files to see of what class a target is. */
    private boolean needsType(EObject target, EReference reference) {
        return target.eClass() != reference.getEReferenceType() && links.leadsOut(target);
    }

    private void writeValue(Object value, EAttribute attribute) throws IOException, ModelException {
        EDataType type = attribute.getEAttributeType();
        if (value == null && !attribute.isMany()) {
            out.writeNull();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            out.writeNumber(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            out.writeNumber(number);
        } else if (value instanceof Float number && Float.isFinite(number)) {
            out.writeNumber(number);
        } else if (value instanceof Number number && Scalars.isWhole(type)) {
            out.writeNumber(number.longValue());
        } else {
            writeText(value, attribute);
        }
    }

    private void writeText(Object value, EAttribute attribute) throws IOException, ModelException {
        String text = value == null || Scalars.isFloating(attribute.getEAttributeType())
                ? String.valueOf(value)
                : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        if (value == null || text == null || !Texts.isWellFormed(text)) {
            throw Faults.fault("write.value", attribute.getName(), Faults.cut(text));
        }
        out.writeString(text);
    }
}
