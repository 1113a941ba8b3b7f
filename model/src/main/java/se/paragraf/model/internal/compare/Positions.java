// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the objects of a version stand among their siblings. */
final class Positions {

    private final EObject root;
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();

    Positions(EObject root) {
        this.root = root;
        addChildren(root);
    }

    private void addChildren(EObject parent) {
        for (EStructuralFeature feature : parent.eClass().getEAllStructuralFeatures()) {
            if (Features.isContainment(feature) && Features.isCompared(feature)) {
                List<EObject> children = Features.children(parent, feature);
                for (int i = 0; i < children.size(); i++) {
                    positions.put(children.get(i), i);
                    addChildren(children.get(i));
                }
            }
        }
    }

    int of(EObject object) {
        return positions.get(object);
    }

    Place place(EObject object) {
        if (object == root) {
            return Place.root(root);
        }
        int index = object.eContainmentFeature().isMany() ? of(object) : -1;
        return Place.of(place(object.eContainer()), object, index);
    }
}
