// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import org.apache.velocity.util.introspection.VelPropertyGet;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads a feature of a model object by name. */
record FeatureGet(String name) implements VelPropertyGet {

    @Override
    public Object invoke(Object target) {
        EObject object = (EObject) target;
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no feature " + name);
        }
        // Resolving a reference would load the file that it points to.
        Object value = object.eGet(feature, false);
        if (value instanceof EObject other && other.eIsProxy()) {
            return null;
        }
        return value instanceof Enumerator literal ? literal.getName() : value;
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return name;
    }
}
