// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.constraint.Violation;

/** One walk through a model. */
public final class ConstraintCheck {

    private final ClassConstraints constraints = new ClassConstraints();
    private final Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EPackage> packages = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Violation> violations = new ArrayList<>();
    private final EObject root;

    private ConstraintCheck(EObject root) {
        this.root = root;
    }

    public static List<Violation> of(EObject root, Predicate<EObject> parts) {
        ConstraintCheck check = new ConstraintCheck(root);
        check.look(root);
        // EMF does not keep a list from containing what contains it: one that comes again ends the walk.
        TreeIterator<EObject> contents = EcoreUtil.getAllContents(root, false);
        boolean more = true;
        while (more && contents.hasNext()) {
            EObject next = contents.next();
            if (parts.test(next)) {
                more = check.look(next);
            } else {
                contents.prune();
            }
        }
        return List.copyOf(check.violations);
    }

    private boolean look(EObject object) {
        if (!seen.add(object)) {
            return false;
        }
        if (object.eIsProxy()) {
            return true;
        }
        if (packages.add(object.eClass().getEPackage())) {
            PackageConstraints.reportOnce(object.eClass().getEPackage());
        }
        for (Constraint constraint : constraints.of(object.eClass())) {
            constraint
                    .broken(object)
                    .ifPresent(message -> violations.add(new Violation(
                            object, Place.of(root, object), constraint.features(object), constraint.name(), message)));
        }
        return true;
    }
}
