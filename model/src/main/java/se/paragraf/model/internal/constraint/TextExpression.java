// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.text.Message;

/** Asks something of each text that a feature has. */
interface TextExpression extends Expression {

    String feature();

    boolean holds(String text);

    /** Why a text does not hold. */
    Message broken(EClass eClass, String text);

    @Override
    default List<String> features() {
        return List.of(feature());
    }

    @Override
    default Optional<Message> fault(EClass eClass) {
        return Values.feature(eClass, feature()).getEType().getInstanceClass() == String.class
                ? Optional.empty()
                : Optional.of(Terms.message("fault.text", feature()));
    }

    @Override
    default Optional<Message> broken(EObject object) {
        for (Object value : Values.all(object, feature())) {
            if (value != null && !holds(value.toString())) {
                return Optional.of(broken(object.eClass(), value.toString()));
            }
        }
        return Optional.empty();
    }
}
