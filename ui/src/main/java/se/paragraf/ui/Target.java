// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place in a document that can be shown. Immutable, but for the model that it is about.
 *
 * @param object the object
 * @param feature what of it; empty for the object as a whole
 */
public record Target(EObject object, Optional<EStructuralFeature> feature) {

    /**
     * Creates it.
     *
     * @param object not null
     * @param feature not null
     * @throws NullPointerException if an argument is null
     */
    public Target {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(feature, "feature");
    }

    /**
     * An object as a whole.
     *
     * @param object the object
     * @return the place
     */
    public static Target of(EObject object) {
        return new Target(object, Optional.empty());
    }

    /**
     * A feature of an object.
     *
     * @param object the object
     * @param feature one of its features
     * @return the place
     */
    public static Target of(EObject object, EStructuralFeature feature) {
        return new Target(object, Optional.of(feature));
    }
}
