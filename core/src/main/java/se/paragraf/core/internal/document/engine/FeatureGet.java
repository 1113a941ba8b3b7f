// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.List;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** Reads a feature of a model object by name. */
record FeatureGet(String name) implements VelPropertyGet {

    @Override
    public Object invoke(Object target) {
        EObject object = (EObject) target;
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no feature " + name);
        }
        if (Reach.denies(object, feature)) {
            return feature.isMany() ? List.of() : null;
        }
        // Resolving a reference would load the file that it points to.
        Object value = object.eGet(feature, false);
        if (value instanceof EObject other && (other.eIsProxy() || Reach.ends(object, other))) {
            return null;
        }
        if (feature.isMany() && feature instanceof EReference reference && reference.isResolveProxies()) {
            return present(object, (InternalEList<?>) value);
        }
        return Budget.current().read(value instanceof Enumerator literal ? literal.getName() : value);
    }

    /** Such a list would load files while it is gone through. */
    private static List<?> present(EObject object, InternalEList<?> list) {
        return list.basicList().stream()
                .filter(element ->
                        !(element instanceof EObject other && (other.eIsProxy() || Reach.ends(object, other))))
                .toList();
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
