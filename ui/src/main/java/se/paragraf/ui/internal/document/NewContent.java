// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.federation.Document;

/** Gives a document the content of another version of it, in one step. */
final class NewContent extends CompoundCommand {

    /**
     * Prepares it.
     *
     * @param into the document, in its file
     * @param from another version, of no file, that loses its content; references that it has not resolved lead to the files
     *     beside that of the document
     */
    NewContent(Document into, Document from) {
        if (into.eClass() != from.eClass()) {
            throw new IllegalArgumentException(
                    into.eClass().getName() + " is no " + from.eClass().getName());
        }
        if (into.eResource() != null && from.eResource() != null) {
            new Settling(from.eResource().getURI(), into.eResource().getURI()).settle(from);
        }
        for (EStructuralFeature feature : into.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !feature.isDerived() && !feature.isTransient()) {
                SetFeature part = new SetFeature("", into, feature, SetFeature.current(from, feature));
                if (part.canExecute()) {
                    append(part);
                }
            }
        }
    }

    /** What was read from a stream does not know where the files are that it names: in the folder of the document. */
    private record Settling(URI before, URI after) {

        void settle(Document content) {
            settleReferences(content);
            content.eAllContents().forEachRemaining(this::settleReferences);
        }

        private void settleReferences(EObject object) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                    values(object.eGet(reference, false)).forEach(this::settle);
                }
            }
        }

        private static List<?> values(Object value) {
            if (value instanceof InternalEList<?> list) {
                return list.basicList();
            }
            return value == null ? List.of() : List.of(value);
        }

        private void settle(Object value) {
            URI proxy = ((InternalEObject) value).eProxyURI();
            if (proxy != null) {
                URI relative = proxy.deresolve(before, true, true, false);
                if (relative.isRelative()) {
                    ((InternalEObject) value).eSetProxyURI(relative.resolve(after));
                }
            }
        }
    }
}
