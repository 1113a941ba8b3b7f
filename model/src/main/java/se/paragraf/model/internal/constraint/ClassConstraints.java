// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.constraint.ModelConstraints;

/** The constraints of the classes of one check, its supertypes' among them, each read once. */
final class ClassConstraints {

    private final Map<EClass, List<Constraint>> known = new HashMap<>();

    List<Constraint> of(EClass eClass) {
        List<Constraint> constraints = known.get(eClass);
        if (constraints == null) {
            constraints = Stream.concat(eClass.getEAllSuperTypes().stream(), Stream.of(eClass))
                    .flatMap(type -> declared(type).stream())
                    .toList();
            known.put(eClass, constraints);
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
