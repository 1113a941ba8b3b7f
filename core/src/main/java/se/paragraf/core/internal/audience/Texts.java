// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The texts of objects, whatever their class. */
final class Texts {

    private Texts() {}

    /** An object and all that it contains now, whatever becomes of it meanwhile. */
    static List<EObject> within(EObject object) {
        List<EObject> all = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(Set.of(object), false).forEachRemaining(all::add);
        return all;
    }

    /** The features of an object that hold text. */
    static List<EAttribute> features(EObject object) {
        return object.eClass().getEAllAttributes().stream()
                .filter(feature -> feature.getEAttributeType().getInstanceClass() == String.class)
                .filter(feature -> feature.isChangeable() && !feature.isDerived() && object.eIsSet(feature))
                .toList();
    }

    static List<String> values(EObject object, EAttribute feature) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> list) {
            return list.stream().map(String.class::cast).toList();
        }
        return value == null ? List.of() : List.of((String) value);
    }

    /** Gives each text of an object another form; tells whether any is another than before. */
    static boolean change(EObject object, BiFunction<EAttribute, String, String> form) {
        boolean changed = false;
        for (EAttribute feature : features(object)) {
            List<String> before = values(object, feature);
            List<String> after = before.stream()
                    .map(text -> text == null ? null : form.apply(feature, text))
                    .toList();
            if (!after.equals(before)) {
                changed = true;
                set(object, feature, after);
            }
        }
        return changed;
    }

    private static void set(EObject object, EAttribute feature, List<String> texts) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<String> list = (EList<String>) object.eGet(feature);
            list.clear();
            list.addAll(texts);
        } else {
            object.eSet(feature, texts.get(0));
        }
    }
}
