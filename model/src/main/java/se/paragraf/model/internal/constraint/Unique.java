// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.ArrayList;
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
                && key(reference) != null
                && !key(reference).isMany();
        return understood ? Optional.empty() : Optional.of(Terms.message("fault.unique", list, key));
    }

    @Override
    public Optional<Message> broken(EObject object) {
        EStructuralFeature feature = key((EReference) Values.feature(object.eClass(), list));
        List<Object> values = new ArrayList<>();
        EClass type = null;
        int id = 0;
        for (Object element : Values.all(object, list)) {
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
        return Terms.message("broken.unique", Terms.of(reference), Terms.of(key(reference)), Terms.value(value));
    }

    private EStructuralFeature key(EReference reference) {
        return Values.feature(reference.getEReferenceType(), key);
    }
}
