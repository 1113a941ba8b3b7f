// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EValidator;

/** What EMF's validation asks. The context of one validation holds the constraints that were read for it. */
public final class ConstraintDelegate implements EValidator.ValidationDelegate {

    @Override
    public boolean validate(
            EClass eClass, EObject object, Map<Object, Object> context, String name, String expression) {
        PackageConstraints.reportOnce(eClass.getEPackage());
        return constraint(eClass, context, name, expression).broken(object).isEmpty();
    }

    @Override
    public boolean validate(
            EClass eClass, EObject object, Map<Object, Object> context, EOperation invariant, String expression) {
        return validate(eClass, object, context, invariant.getName(), expression);
    }

    /** Expressions speak of features, which a value has not; {@link PackageConstraints#faults} says so. */
    @Override
    public boolean validate(
            EDataType dataType, Object value, Map<Object, Object> context, String name, String expression) {
        PackageConstraints.reportOnce(dataType.getEPackage());
        return true;
    }

    private static Constraint constraint(EClass eClass, Map<Object, Object> context, String name, String expression) {
        Key key = new Key(eClass, name);
        Object known = context == null ? null : context.get(key);
        if (known instanceof Constraint constraint) {
            return constraint;
        }
        Constraint constraint = Constraint.of(eClass, name, expression);
        if (context != null) {
            context.put(key, constraint);
        }
        return constraint;
    }

    private record Key(EClass eClass, String name) {}
}
