// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Labels controls so that they are read aloud with them: on GTK a plain label has no name that it could hand on. */
public final class WidgetLabel {

    private WidgetLabel() {}

    /**
     * Relates a label to the control that it is about.
     *
     * @param <T> the type of the control
     * @param label a {@link CLabel}, or a button that says it
     * @param control the control
     * @return the control
     */
    public static <T extends Control> T set(Control label, T control) {
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        return control;
    }

    /**
     * Names a control that no label stands beside, such as a table that fills its place.
     *
     * @param <T> the type of the control
     * @param name what a screen reader calls it
     * @param control the control
     * @return the control
     */
    public static <T extends Control> T name(String name, T control) {
        CLabel unseen = new CLabel(control.getShell(), SWT.NONE);
        unseen.setText(name);
        unseen.setVisible(false);
        GridData out = new GridData();
        out.exclude = true;
        unseen.setLayoutData(out);
        control.addListener(SWT.Dispose, event -> unseen.dispose());
        return set(unseen, control);
    }
}
