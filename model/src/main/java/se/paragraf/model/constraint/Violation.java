// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.constraint;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.text.Message;

/**
 * A constraint that does not hold. Immutable, but for the element.
 *
 * @param element the object for which it does not hold
 * @param place the way from the checked object to the element by names of features, lists counted from 0:
 *     paragraphs[2].attachments[0]; empty for the checked object itself
 * @param features the features in question, in the order of the constraint's expression
 * @param constraint the name of the constraint in the metamodel
 * @param message what does not hold, with the values, in one line
 */
public record Violation(
        EObject element, String place, List<EStructuralFeature> features, String constraint, Message message) {

    /**
     * Creates it.
     *
     * @param element not null
     * @param place not null
     * @param features not null
     * @param constraint not null
     * @param message not null
     */
    public Violation {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(place, "place");
        features = List.copyOf(features);
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(message, "message");
    }
}
