// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.constraint;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import se.paragraf.model.internal.constraint.ConstraintCheck;
import se.paragraf.model.internal.constraint.ConstraintDelegate;
import se.paragraf.model.internal.constraint.PackageConstraints;
import se.paragraf.model.text.Message;

/**
 * Checks the constraints of metamodels that name {@link #DELEGATE} as their validation delegate. For any thread.
 *
 * <p>A class lists the names of its constraints in the annotation {@code http://www.eclipse.org/emf/2002/Ecore} under
 * {@code constraints}, and the expression of each in the annotation {@link #DELEGATE}. The expressions are
 *
 * <ul>
 *   <li>{@code a <= b}: numbers, days or clock times in order
 *   <li>{@code a in 0..1}: a number within bounds, both included
 *   <li>{@code unique list.a}: no value of a feature twice in a list
 *   <li>{@code required a, b}: each has a value, and a text is not blank
 *   <li>{@code at most one of a, b}
 *   <li>{@code a ~ regex}: the whole text matches
 *   <li>{@code path a}: a relative path that stays in its folder
 * </ul>
 *
 * <p>Where a value is missing, all but {@code required} hold.
 */
public final class ModelConstraints {

    /** The URI of the validation delegate, and the source of the annotations with the expressions. */
    public static final String DELEGATE = "https://paragraf.se/model/constraint";

    private ModelConstraints() {}

    /**
     * Checks an object and all that it contains; what lies in other files is not looked at. Takes time in proportion to
     * the size of the model and fails on none. A constraint whose expression cannot be understood is left out;
     * {@link #faults} tells of it.
     *
     * @param object the object, which is not changed
     * @return what does not hold, in the order of the model; empty if all is well
     */
    public static List<Violation> check(EObject object) {
        return ConstraintCheck.of(object);
    }

    /**
     * Checks an object and what it contains as {@link #check} does, but for one of its references: what it contains there
     * is not checked, nor what {@link #about} checks.
     *
     * @param object the object, which is not changed
     * @param reference a reference of it, a containment
     * @return what does not hold, in the order of the model; empty if all is well
     */
    public static List<Violation> beside(EObject object, EReference reference) {
        return ConstraintCheck.beside(object, reference);
    }

    /**
     * Checks those constraints of an object that are about one of its references, not what it contains there.
     *
     * @param object the object, which is not changed
     * @param reference a reference of it
     * @param alike the elements of the reference among which are all that have one of {@link #keys} in common, in their
     *     order: all elements, or fewer if the caller knows already
     * @return what does not hold; empty if all is well
     */
    public static List<Violation> about(EObject object, EReference reference, List<? extends EObject> alike) {
        return ConstraintCheck.about(object, reference, alike);
    }

    /**
     * Tells which features of the elements of a reference may not have the same value twice.
     *
     * @param eClass a class
     * @param reference a reference of it
     * @return a feature of the elements for each {@code unique}
     */
    public static List<EStructuralFeature> keys(EClass eClass, EReference reference) {
        return ConstraintCheck.keys(eClass, reference);
    }

    /**
     * Tells which constraints of a metamodel cannot be checked: an expression that is none, a feature that does not exist.
     *
     * @param ePackage the metamodel
     * @return one line each; empty if all is well
     */
    public static List<Message> faults(EPackage ePackage) {
        return PackageConstraints.faults(ePackage);
    }

    /**
     * Lets EMF's own {@link org.eclipse.emf.ecore.util.Diagnostician} check the constraints too. Needed on a plain class
     * path only, once: in OSGi the bundle does it while it is active.
     */
    public static void register() {
        EValidator.ValidationDelegate.Registry.INSTANCE.putIfAbsent(DELEGATE, new ConstraintDelegate());
    }
}
