// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;

/** The lines that tell differences. */
final class ChangeText {

    private ChangeText() {}

    /** A line for an object that was added or removed, with the beginning of its text. */
    static Message object(String key, Place place, EObject object) {
        for (String each : new String[] {"title", "text"}) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(each);
            if (feature != null
                    && !feature.isMany()
                    && object.eGet(feature) instanceof String text
                    && !text.isBlank()) {
                return message(key + ".text", place, Excerpt.of(text, 0));
            }
        }
        return message(key, place);
    }

    static Message changed(
            Localized place, EStructuralFeature feature, Optional<Object> before, Optional<Object> after) {
        int difference = before.isPresent()
                        && after.isPresent()
                        && before.get() instanceof String one
                        && after.get() instanceof String other
                ? Excerpt.difference(one, other)
                : 0;
        return message(
                "changed",
                place,
                new Term(feature),
                value(feature, before.orElse(null), difference),
                value(feature, after.orElse(null), difference));
    }

    static Message value(String key, Localized place, EStructuralFeature feature, Object value) {
        return message(key, place, new Term(feature), value(feature, value, 0));
    }

    private static Object value(EStructuralFeature feature, Object value, int difference) {
        if (value == null) {
            return message("unset");
        } else if (value instanceof String text) {
            return message("text", Excerpt.of(text, difference));
        } else if (value instanceof Boolean truth) {
            return message(truth ? "true" : "false");
        } else if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum literals) {
            EEnumLiteral known = literals.getEEnumLiteralByLiteral(literal.getLiteral());
            return known == null ? literal.getLiteral() : new Term(known);
        } else if (value instanceof EObject object && object.eIsProxy()) {
            return String.valueOf(((InternalEObject) object).eProxyURI());
        } else if (value instanceof EObject object) {
            return Place.root(object);
        }
        return String.valueOf(value);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(ChangeText.class, key, arguments);
    }
}
