// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.constraint.Violation;

/** One walk through a model. */
public final class ConstraintCheck {

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
        check.walk(parts);
        return List.copyOf(check.violations);
    }

    /** Quicker than a tree iterator of EMF, which asks for the contents of what is left out too. */
    private void walk(Predicate<EObject> parts) {
        Deque<Iterator<EObject>> open = new ArrayDeque<>();
        open.push(contents(root));
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            EObject next = open.peek().next();
            if (parts.test(next)) {
                // EMF does not keep a list from containing what contains it: one that comes again ends the walk.
                if (!look(next)) {
                    return;
                }
                open.push(contents(next));
            }
        }
    }

    private static Iterator<EObject> contents(EObject object) {
        return ((InternalEList<EObject>) object.eContents()).basicIterator();
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
        for (Constraint constraint : ClassConstraints.of(object.eClass())) {
            constraint
                    .broken(object)
                    .ifPresent(message -> violations.add(new Violation(
                            object, Place.of(root, object), constraint.features(object), constraint.name(), message)));
        }
        return true;
    }
}
