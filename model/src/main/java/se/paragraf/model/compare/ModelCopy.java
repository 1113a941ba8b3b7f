// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.compare;

import java.util.Iterator;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies documents and parts of them. References among the copied objects point inside the copy; references to anything
 * else stay as they are. The copy belongs to no file and no parent. For one thread at a time, as models are.
 */
public final class ModelCopy {

    private ModelCopy() {}

    /**
     * Copies a document or a part of it as another version of the same: every element keeps its identity, so that
     * {@link ModelComparison} finds it again.
     *
     * @param <T> the type of the original
     * @param original what to copy
     * @return the copy
     */
    public static <T extends EObject> T asVersion(T original) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        EObject copy = copier.copy(Objects.requireNonNull(original, "original"));
        copier.copyReferences();
        @SuppressWarnings("unchecked")
        T typed = (T) copy;
        return typed;
    }

    /**
     * Copies a part of a document to be something of its own beside the original: every element gets a new identity, and
     * so does an object of an extension whose class has an identity that is a text. An extension whose model is not
     * installed is copied as it stands.
     *
     * @param <T> the type of the original
     * @param original what to copy
     * @return the copy
     */
    public static <T extends EObject> T withNewIdentity(T original) {
        T copy = asVersion(original);
        renew(copy);
        for (Iterator<EObject> contents = copy.eAllContents(); contents.hasNext(); ) {
            renew(contents.next());
        }
        return copy;
    }

    private static void renew(EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        if (id != null && id.isChangeable() && id.getEAttributeType().getInstanceClass() == String.class) {
            object.eSet(id, EcoreUtil.generateUUID());
        }
    }
}
