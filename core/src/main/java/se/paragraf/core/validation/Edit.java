// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change that a fix makes: a feature of an object gets a value.
 *
 * @param target the object of the checked model
 * @param feature the feature
 * @param value its new value, null to unset it; for a feature with many values the whole {@link List} of them
 */
public record Edit(EObject target, EStructuralFeature feature, Object value) {

    /**
     * Creates it.
     *
     * @param target not null
     * @param feature not null, a changeable feature of the target's class
     * @param value may be null
     * @throws NullPointerException if target or feature is null
     * @throws IllegalArgumentException if the target has no such feature, or cannot have the value
     */
    public Edit {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(feature, "feature");
        if (!target.eClass().getEAllStructuralFeatures().contains(feature) || !feature.isChangeable()) {
            throw new IllegalArgumentException(
                    target.eClass().getName() + " has no " + feature.getName() + " that can be changed");
        }
        if (!isOfType(feature, value)) {
            throw new IllegalArgumentException(feature.getName() + " cannot be " + value);
        }
        value = feature.isMany() ? List.copyOf((List<?>) value) : value;
    }

    private static boolean isOfType(EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            return value instanceof List<?> all && all.stream().allMatch(feature.getEType()::isInstance);
        }
        return value == null || feature.getEType().isInstance(value);
    }
}
