// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.constraint.ModelConstraints;

/** The constraints of classes, each read once: a metamodel in use does not change. */
final class ClassConstraints {

    /** Classes come and go with their bundles; to know them must not keep them. */
    private static final Map<EClass, List<Constraint>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private ClassConstraints() {}

    /** Those of a class and its supertypes. */
    static List<Constraint> of(EClass eClass) {
        List<Constraint> constraints = KNOWN.get(eClass);
        if (constraints == null) {
            constraints = Stream.concat(eClass.getEAllSuperTypes().stream(), Stream.of(eClass))
                    .flatMap(type -> declared(type).stream())
                    .toList();
            KNOWN.put(eClass, constraints);
        }
        return constraints;
    }

    /** Those that a class declares itself for this delegate. */
    static List<Constraint> declared(EClass eClass) {
        if (eClass.getEAnnotation(ModelConstraints.DELEGATE) == null) {
            return List.of();
        }
        return EcoreUtil.getConstraints(eClass).stream()
                .distinct()
                .map(name ->
                        Constraint.of(eClass, name, EcoreUtil.getAnnotation(eClass, ModelConstraints.DELEGATE, name)))
                .toList();
    }
}
