// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.constraint.Violation;
import se.paragraf.model.text.Message;

/** One walk through a model. */
public final class ConstraintCheck {

    private final Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EPackage> packages = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Violation> violations = new ArrayList<>();
    private final EObject root;

    private ConstraintCheck(EObject root) {
        this.root = root;
    }

    public static List<Violation> of(EObject root) {
        ConstraintCheck check = new ConstraintCheck(root);
        check.look(root, constraint -> constraint.broken(root));
        check.walk(contents(root));
        return List.copyOf(check.violations);
    }

    /** But for what lies in one reference of the root, which in a large document is most of it. */
    public static List<Violation> beside(EObject root, EReference reference) {
        ConstraintCheck check = new ConstraintCheck(root);
        check.look(root, constraint -> constraint.isAbout(reference) ? Optional.empty() : constraint.broken(root));
        EStructuralFeature[] others = root.eClass().getEAllContainments().stream()
                .filter(other -> other != reference)
                .toArray(EStructuralFeature[]::new);
        check.walk(new EContentsEList<EObject>(root, others).basicIterator());
        return List.copyOf(check.violations);
    }

    /** What the root asks of one of its references as a whole, of which some elements may be alike. */
    public static List<Violation> about(EObject root, EReference reference, List<? extends EObject> alike) {
        ConstraintCheck check = new ConstraintCheck(root);
        check.look(
                root, constraint -> constraint.isAbout(reference) ? constraint.broken(root, alike) : Optional.empty());
        return List.copyOf(check.violations);
    }

    /** The features of the elements of a reference that may not be the same twice. */
    public static List<EStructuralFeature> keys(EClass eClass, EReference reference) {
        return ClassConstraints.of(eClass).stream()
                .flatMap(constraint -> constraint.key(reference).stream())
                .toList();
    }

    /** Quicker than a tree iterator of EMF, which asks for the contents of what is left out too. */
    private void walk(Iterator<EObject> first) {
        Deque<Iterator<EObject>> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            EObject next = open.peek().next();
            // EMF does not keep a list from containing what contains it: one that comes again ends the walk.
            if (!look(next, constraint -> constraint.broken(next))) {
                return;
            }
            open.push(contents(next));
        }
    }

    private static Iterator<EObject> contents(EObject object) {
        return ((InternalEList<EObject>) object.eContents()).basicIterator();
    }

    private boolean look(EObject object, Function<Constraint, Optional<Message>> broken) {
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
            broken.apply(constraint)
                    .ifPresent(message -> violations.add(new Violation(
                            object, Place.of(root, object), constraint.features(object), constraint.name(), message)));
        }
        return true;
    }
}
