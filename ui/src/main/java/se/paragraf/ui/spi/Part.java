// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.ui.Target;

/** What a view or page shows in one window. It ends when its control is disposed of. */
@ConsumerType
@FunctionalInterface
public interface Part {

    /**
     * The control that holds everything.
     *
     * @return the control
     */
    Control control();

    /** Gives the focus to what the user is likely to work with. */
    default void focus() {
        control().setFocus();
    }

    /**
     * Shows a place of the document.
     *
     * @param target a place in the document of the editor
     * @return false if the part does not show it
     */
    default boolean reveal(Target target) {
        return false;
    }
}
