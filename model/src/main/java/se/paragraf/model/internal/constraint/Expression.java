// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.text.Message;

/** The expression of a constraint, apart from any class. */
interface Expression {

    /** The names of the features it looks at, in its order. */
    List<String> features();

    /** Why it makes no sense for a class that has all the features; empty if it does. */
    Optional<Message> fault(EClass eClass);

    /** What does not hold; empty if it holds. The class has no fault. */
    Optional<Message> broken(EObject object);
}
