// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.math.BigDecimal;
import java.util.Comparator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares what is comparable: numbers of any kind, days, clock times, texts. */
final class Comparing {

    private Comparing() {}

    static boolean possible(EStructuralFeature first, EStructuralFeature second) {
        if (first.isMany() || second.isMany()) {
            return false;
        }
        Class<?> one = type(first);
        return isNumber(first) && isNumber(second)
                || one != null && Comparable.class.isAssignableFrom(one) && one == type(second);
    }

    static boolean isNumber(EStructuralFeature feature) {
        Class<?> type = type(feature);
        return type != null && Number.class.isAssignableFrom(type);
    }

    /** Not a number is more than any number. */
    static int compare(Object first, Object second) {
        if (first instanceof Number one && second instanceof Number other) {
            return isFloating(one) || isFloating(other)
                    ? Double.compare(one.doubleValue(), other.doubleValue())
                    : new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
        }
        @SuppressWarnings("unchecked")
        Comparator<Object> natural = (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder();
        return natural.compare(first, second);
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static Class<?> type(EStructuralFeature feature) {
        if (feature.getEType() == null || feature.getEType() instanceof EEnum) {
            return null;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        return type == null || !type.isPrimitive() ? type : EcoreUtil.wrapperClassFor(type);
    }
}
