// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;

/** A field of a form. It ends when its control is disposed of. */
@ConsumerType
public interface FieldPart {

    /**
     * The control that the form places.
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

    /** Shows the value as it is now; called after each change of the document. */
    void refresh();
}
