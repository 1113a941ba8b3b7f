// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.text.Message;

/** {@code unique list.key}. */
record Unique(String list, String key) implements Expression {

    @Override
    public List<String> features() {
        return List.of(list);
    }

    @Override
    public Optional<Message> fault(EClass eClass) {
        boolean understood = Values.feature(eClass, list) instanceof EReference reference
                && reference.isContainment()
                && reference.isMany()
                && key(reference) != null
                && !key(reference).isMany();
        return understood ? Optional.empty() : Optional.of(Terms.message("fault.unique", list, key));
    }

    @Override
    public Optional<Message> broken(EObject object) {
        EStructuralFeature feature = key((EReference) Values.feature(object.eClass(), list));
        Set<Object> seen = new HashSet<>();
        for (Object element : Values.all(object, list)) {
            if (element instanceof EObject one && !one.eIsProxy()) {
                Object value = Values.value(one, feature);
                if (value != null && !seen.add(value)) {
                    return Optional.of(twice(object, value));
                }
            }
        }
        return Optional.empty();
    }

    private Message twice(EObject object, Object value) {
        EReference reference = (EReference) Values.feature(object.eClass(), list);
        return Terms.message("broken.unique", Terms.of(reference), Terms.of(key(reference)), Terms.value(value));
    }

    private EStructuralFeature key(EReference reference) {
        return Values.feature(reference.getEReferenceType(), key);
    }
}
