// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where an object stands in another. */
final class Place {

    private Place() {}

    static String of(EObject root, EObject object) {
        Deque<String> steps = new ArrayDeque<>();
        for (EObject at = object; at != root && at.eContainer() != null; at = at.eContainer()) {
            steps.addFirst(step(at.eContainer(), at.eContainingFeature(), at));
        }
        return String.join(".", steps);
    }

    private static String step(EObject container, EStructuralFeature feature, EObject object) {
        return feature.isMany() && container.eGet(feature, false) instanceof List<?> list
                ? feature.getName() + "[" + list.indexOf(object) + "]"
                : feature.getName();
    }
}
