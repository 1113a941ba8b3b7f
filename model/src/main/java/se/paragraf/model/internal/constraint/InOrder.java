// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.text.Message;

/** {@code first <= last}. */
record InOrder(String first, String last) implements Expression {

    @Override
    public List<String> features() {
        return List.of(first, last);
    }

    @Override
    public Optional<Message> fault(EClass eClass) {
        EStructuralFeature from = Values.feature(eClass, first);
        EStructuralFeature to = Values.feature(eClass, last);
        return Comparing.possible(from, to) ? Optional.empty() : Optional.of(Terms.message("fault.order", first, last));
    }

    @Override
    public Optional<Message> broken(EObject object) {
        Object from = Values.value(object, first);
        Object to = Values.value(object, last);
        if (from == null || to == null || Comparing.compare(from, to) <= 0) {
            return Optional.empty();
        }
        EClass eClass = object.eClass();
        return Optional.of(Terms.message(
                "broken.order",
                Terms.feature(eClass, first),
                Terms.value(from),
                Terms.feature(eClass, last),
                Terms.value(to)));
    }
}
