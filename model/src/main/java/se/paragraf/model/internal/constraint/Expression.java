// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.text.Message;

/** The expression of a constraint, apart from any class. */
interface Expression {

    /** The names of the features it looks at, in its order. */
    List<String> features();

    /** Why it makes no sense for a class that has all the features; empty if it does. */
    Optional<Message> fault(EClass eClass);

    /** What does not hold; empty if it holds. The class has no fault. */
    Optional<Message> broken(EObject object);

    /** The same where of a list that it looks into some elements alone can break it. */
    default Optional<Message> broken(EObject object, List<? extends EObject> elements) {
        return broken(object);
    }

    /** The feature of the elements of a list that may not be the same twice; empty if there is none. */
    default Optional<EStructuralFeature> key(EReference reference) {
        return Optional.empty();
    }
}
