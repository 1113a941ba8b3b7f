// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values of features by their names, without following references to other files. */
final class Values {

    private Values() {}

    static EStructuralFeature feature(EClass eClass, String name) {
        return eClass.getEStructuralFeature(name);
    }

    /** The value as it is, a default among others; null if there is none. */
    static Object stated(EObject object, String name) {
        return object.eGet(feature(object.eClass(), name), false);
    }

    /** The value, or null if it is missing: not set, or the default. */
    static Object value(EObject object, String name) {
        return value(object, feature(object.eClass(), name));
    }

    static Object value(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) ? object.eGet(feature, false) : null;
    }

    /** The values of a feature that has one or many; none if it is missing. */
    static Collection<?> all(EObject object, String name) {
        Object value = value(object, name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Collection<?> values ? values : List.of(value);
    }
}
