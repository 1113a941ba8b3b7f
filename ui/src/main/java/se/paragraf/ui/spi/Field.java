// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;

/** A feature of an object as a field of a form. */
@ProviderType
public interface Field {

    /**
     * The editor of the document.
     *
     * @return the editor
     */
    Editor editor();

    /**
     * The object whose feature it is.
     *
     * @return the object
     */
    EObject object();

    /**
     * What is edited.
     *
     * @return the feature
     */
    EStructuralFeature feature();

    /**
     * The value now.
     *
     * @return the value, null if there is none; for a feature with many values a list
     */
    default Object value() {
        return object().eIsSet(feature()) || feature().isMany() ? object().eGet(feature()) : null;
    }

    /**
     * Changes the value by a command.
     *
     * @param value the value, null to unset it; for a feature with many values the whole list
     */
    default void set(Object value) {
        editor().set(object(), feature(), value);
    }

    /**
     * Changes the value while the user types: all that is typed in a row is one step to undo.
     *
     * @param value what is typed so far, null to unset it; for a feature with many values the whole list
     */
    default void type(Object value) {
        editor().type(object(), feature(), value);
    }

    /**
     * Whether the user may change it.
     *
     * @return false if it is to be shown only
     */
    default boolean isEditable() {
        return editor().mayEdit(object(), feature());
    }

    /**
     * Tells beside the field that what stands in it cannot be a value, which is kept as it was.
     *
     * @param why what is wrong and what to do; null if it is well
     */
    void refuse(Localized why);
}
