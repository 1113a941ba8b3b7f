// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a feature of an object holds at some time: for one with many values a list of its own. */
record FeatureState(EObject object, EStructuralFeature feature, boolean isSet, Object value) {

    static FeatureState of(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return new FeatureState(
                object, feature, object.eIsSet(feature), feature.isMany() ? List.copyOf((List<?>) value) : value);
    }

    /** What the same feature holds now. */
    FeatureState now() {
        return of(object, feature);
    }

    boolean holds() {
        FeatureState now = now();
        return now.isSet == isSet && Objects.equals(now.value, value);
    }

    /** Makes the feature hold it. Values that stay in a list are not taken out of it. */
    void restore() {
        if (feature.isMany()) {
            ECollections.setEList(list(), (List<?>) value);
        } else if (isSet) {
            object.eSet(feature, value);
        } else {
            object.eUnset(feature);
        }
    }

    @SuppressWarnings("unchecked")
    private EList<Object> list() {
        return (EList<Object>) object.eGet(feature);
    }
}
