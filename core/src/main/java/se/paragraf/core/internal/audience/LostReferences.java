// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.federation.Document;

/** References to what was taken out of a document. */
public final class LostReferences {

    private LostReferences() {}

    /** Lets go of objects that belong to no document any more. */
    public static void drop(Document copy) {
        drop(copy, target -> !(EcoreUtil.getRootContainer(target, false) instanceof Document));
    }

    /** Lets go of what cannot stand in a file: also of objects of documents that are in no file. */
    public static void dropUnfiled(Document copy) {
        drop(copy, target -> target.eResource() == null && EcoreUtil.getRootContainer(target, false) != copy);
    }

    private static void drop(Document copy, Predicate<EObject> isLost) {
        for (EObject object : Texts.within(copy)) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment()
                        && !reference.isContainer()
                        && !reference.isDerived()
                        && reference.isChangeable()
                        && object.eIsSet(reference)) {
                    drop(object, reference, target -> !target.eIsProxy() && isLost.test(target));
                }
            }
        }
    }

    private static void drop(EObject object, EReference reference, Predicate<EObject> isLost) {
        if (!reference.isMany()) {
            if (isLost.test((EObject) object.eGet(reference, false))) {
                object.eUnset(reference);
            }
            return;
        }
        @SuppressWarnings("unchecked")
        InternalEList<EObject> targets = (InternalEList<EObject>) object.eGet(reference);
        List<EObject> lost = targets.basicList().stream().filter(isLost).toList();
        lost.forEach(targets::remove);
    }
}
