// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;

/** Labels controls so that they are read aloud with them: on GTK a plain label has no name that it could hand on. */
public final class WidgetLabel {

    private WidgetLabel() {}

    /**
     * Relates a label to the control that it is about.
     *
     * @param <T> the type of the control
     * @param label a {@link org.eclipse.swt.custom.CLabel}, or a button that says it
     * @param control the control
     * @return the control
     */
    public static <T extends Control> T set(Control label, T control) {
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        return control;
    }
}
