// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ProviderType;

/** Fields for the features of one object. */
@ProviderType
public interface Form {

    /**
     * The control that holds the fields.
     *
     * @return the control
     */
    Control control();

    /**
     * Shows the features of an object.
     *
     * @param object an object of the document
     * @param features what of it, in this order; empty for all that a form can show: the object's own features, then the
     *     objects that it contains, then what extensions add to it
     */
    void show(EObject object, List<EStructuralFeature> features);

    /**
     * Gives the focus to a field.
     *
     * @param target a place in the document
     * @return false if the form does not show it
     */
    boolean reveal(Target target);
}
