// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.ui.Target;

/** A field of a form. It ends when its control is disposed of. */
@ConsumerType
public interface FieldPart {

    /**
     * The control that the form places, over the whole width unless it has a {@link org.eclipse.swt.layout.GridData} already.
     *
     * @return the control
     */
    Control control();

    /**
     * The control that the user types or clicks into, which the label belongs to.
     *
     * @return the same as {@link #control} unless that holds several
     */
    default Control focusControl() {
        return control();
    }

    /**
     * Shows a place within the value, where that is made of objects.
     *
     * @param target a place in an object that the feature contains
     * @return false if the field does not show it
     */
    default boolean reveal(Target target) {
        return false;
    }

    /** Shows the value as it is now; called after each change of the document. */
    void refresh();
}
