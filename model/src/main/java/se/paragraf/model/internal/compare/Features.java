// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.federation.FederationPackage;

/** The features that make the content of an object, and their values without loading anything. */
final class Features {

    private Features() {}

    static boolean isCompared(EStructuralFeature feature) {
        boolean content = !feature.isDerived() && !feature.isTransient() && !feature.isVolatile();
        if (feature instanceof EAttribute attribute) {
            return content && !attribute.isID() && feature != FederationPackage.Literals.DOCUMENT__MODEL_VERSION;
        }
        return content && !((EReference) feature).isContainer();
    }

    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** Two loaded forms of one metamodel have the same class twice. */
    static boolean sameClass(EClass one, EClass other) {
        return one == other
                || one.getName().equals(other.getName())
                        && one.getEPackage() != null
                        && other.getEPackage() != null
                        && String.valueOf(one.getEPackage().getNsURI())
                                .equals(other.getEPackage().getNsURI());
    }

    static List<Object> values(EObject object, EStructuralFeature feature) {
        EStructuralFeature own = object.eClass().getFeatureID(feature) >= 0
                ? feature
                : object.eClass().getEStructuralFeature(feature.getName());
        List<Object> values = new ArrayList<>();
        Object value = own == null ? null : object.eGet(own, false);
        if (value instanceof List<?> list && own.isMany()) {
            Iterator<?> each = list instanceof InternalEList<?> internal ? internal.basicIterator() : list.iterator();
            each.forEachRemaining(values::add);
        } else if (value != null) {
            values.add(value);
        }
        return values;
    }

    static List<EObject> children(EObject object, EStructuralFeature containment) {
        return values(object, containment).stream().map(EObject.class::cast).toList();
    }
}
