// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.Collection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that an edit did.
 *
 * @param owner the class of an object
 * @param feature the feature of it that changed; null if the object came or went
 */
record Touch(EClass owner, EStructuralFeature feature) {

    /** Whether it concerns a rule that reads some classes and features, or everything. */
    boolean concerns(Collection<ENamedElement> reads) {
        return reads.isEmpty() || reads.stream().anyMatch(this::concerns);
    }

    private boolean concerns(ENamedElement read) {
        return read instanceof EClass type
                ? isOf(type)
                : read == feature
                        || feature == null
                                && read instanceof EStructuralFeature part
                                && isOf(part.getEContainingClass());
    }

    private boolean isOf(EClass type) {
        return type.isSuperTypeOf(owner);
    }
}
