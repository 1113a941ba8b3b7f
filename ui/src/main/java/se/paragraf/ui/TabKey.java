// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The key that leads from control to control, which those with lines or keys of their own take for themselves. */
public final class TabKey {

    private TabKey() {}

    /**
     * Lets Tab and Shift+Tab lead on from a control, so that nobody without a mouse is caught in it.
     *
     * @param <T> the type of the control
     * @param control such as a text of several lines, or a canvas with keys
     * @return the control
     */
    public static <T extends Control> T leadsOn(T control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return control;
    }
}
