// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Looks for a place in a model where something can be changed. */
final class Models {

    record Spot(EObject object, EStructuralFeature feature) {

        Object value() {
            return object.eGet(feature);
        }

        @SuppressWarnings("unchecked")
        EList<Object> list() {
            return (EList<Object>) value();
        }

        <T> List<T> list(Class<T> type) {
            return list().stream().map(type::cast).toList();
        }
    }

    private Models() {}

    static List<EObject> objects(EObject root) {
        List<EObject> objects = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(objects::add);
        return objects;
    }

    static Stream<Spot> spots(EObject root) {
        return objects(root).stream().flatMap(object -> object.eClass().getEAllStructuralFeatures().stream()
                .map(feature -> new Spot(object, feature)));
    }

    /** One of the places that fit; the example is not counted where there is none. */
    static Spot spot(EObject root, int choice, Predicate<Spot> fits) {
        return choose(spots(root).filter(fits).toList(), choice);
    }

    static <T> T choose(List<T> candidates, int choice) {
        Assume.that(!candidates.isEmpty());
        return candidates.get(Math.floorMod(choice, candidates.size()));
    }

    static boolean hasIdentity(EObject object) {
        return EcoreUtil.getID(object) != null;
    }

    /** Objects to which nothing in the document refers, nor to anything in them. */
    static Set<EObject> unreferenced(EObject root) {
        Set<EObject> objects = new HashSet<>(objects(root));
        for (EObject object : objects(root)) {
            for (EObject target : object.eCrossReferences()) {
                for (EObject each = target; each != null; each = each.eContainer()) {
                    objects.remove(each);
                }
            }
        }
        return objects;
    }
}
