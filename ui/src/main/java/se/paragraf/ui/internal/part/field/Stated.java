// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.ui.spi.Field;

/** What a document states of a feature. */
final class Stated {

    /** The literal that stands for the lack of one. */
    static final String UNSTATED = "UNSTATED";

    private Stated() {}

    /** The value that the field shows; null where nothing is stated. */
    static Object value(Field field) {
        return value(field.object(), field.feature());
    }

    /** The value, also if it is the usual one that needs not be stated; null if it is not known. */
    static Object value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> list && list.isEmpty()) {
            return null;
        }
        boolean nought = value instanceof Number number && number.doubleValue() == 0;
        return nought && !object.eIsSet(feature) ? null : value;
    }
}
