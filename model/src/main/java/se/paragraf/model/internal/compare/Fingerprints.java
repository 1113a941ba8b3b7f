// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Numbers that are equal for objects of equal content, identities aside; of references those count whose target is known in
 * both versions. Should two differ in content and
 * have one number, they are taken for the same object and their contents are found to differ.
 */
final class Fingerprints {

    private final Map<EObject, Long> known = new IdentityHashMap<>();
    private final Function<EObject, String> identities;

    /** Makes them with the identity that an object has in both versions; null for one that is not found again by it. */
    Fingerprints(Function<EObject, String> identities) {
        this.identities = identities;
    }

    List<Long> of(List<EObject> objects) {
        return objects.stream().map(this::of).toList();
    }

    Long of(EObject object) {
        Long number = known.get(object);
        if (number == null) {
            number = compute(object);
            known.put(object, number);
        }
        return number;
    }

    private long compute(EObject object) {
        long number = object.eClass().getName().hashCode();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (Features.isCompared(feature)) {
                for (Object value : Features.values(object, feature)) {
                    if (Features.isContainment(feature)) {
                        number = mix(number, feature, of((EObject) value));
                    } else if (value instanceof EObject target) {
                        number = mix(number, feature, text(String.valueOf(identities.apply(target))));
                    } else {
                        number = mix(
                                number, feature, ValueKeys.of(feature, value).hashCode());
                    }
                }
            }
        }
        return number;
    }

    private static long mix(long number, EStructuralFeature feature, long value) {
        long mixed = (number * 31 + feature.getName().hashCode()) * 0x9E3779B97F4A7C15L + value;
        return mixed ^ mixed >>> 29;
    }

    private static long text(String text) {
        long number = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            number = (number ^ text.charAt(i)) * 0x100000001B3L;
        }
        return number;
    }
}
