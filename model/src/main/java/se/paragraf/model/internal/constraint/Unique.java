// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
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
                && keyOf(reference) != null
                && !keyOf(reference).isMany();
        return understood ? Optional.empty() : Optional.of(Terms.message("fault.unique", list, key));
    }

    @Override
    public Optional<EStructuralFeature> key(EReference reference) {
        return reference.getName().equals(list) ? Optional.of(keyOf(reference)) : Optional.empty();
    }

    @Override
    public Optional<Message> broken(EObject object) {
        return brokenBy(object, Values.all(object, list));
    }

    @Override
    public Optional<Message> broken(EObject object, List<? extends EObject> elements) {
        return brokenBy(object, elements);
    }

    private Optional<Message> brokenBy(EObject object, Collection<?> elements) {
        EStructuralFeature feature = keyOf((EReference) Values.feature(object.eClass(), list));
        List<Object> values = new ArrayList<>();
        EClass type = null;
        int id = 0;
        for (Object element : elements) {
            if (element instanceof InternalEObject one && !one.eIsProxy()) {
                if (one.eClass() != type) {
                    type = one.eClass();
                    id = type.getFeatureID(feature);
                }
                if (one.eIsSet(id)) {
                    values.add(one.eGet(id, false, true));
                }
            }
        }
        return areRising(values) ? Optional.empty() : twice(values).map(value -> twice(object, value));
    }

    /** As numbers mostly are; it is quicker told than that there is none twice. */
    private static boolean areRising(List<Object> values) {
        int last = Integer.MIN_VALUE;
        for (Object value : values) {
            if (!(value instanceof Integer number) || number <= last) {
                return false;
            }
            last = number;
        }
        return true;
    }

    private static Optional<Object> twice(List<Object> values) {
        Set<Object> seen = new HashSet<>();
        return values.stream().filter(value -> !seen.add(value)).findFirst();
    }

    private Message twice(EObject object, Object value) {
        EReference reference = (EReference) Values.feature(object.eClass(), list);
        return Terms.message("broken.unique", Terms.of(reference), Terms.of(keyOf(reference)), Terms.value(value));
    }

    private EStructuralFeature keyOf(EReference reference) {
        return Values.feature(reference.getEReferenceType(), key);
    }
}
