// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** What the user types in the field that has the focus. */
final class Typing {

    private Typing() {}

    /** Makes it part of the document. To a list the same event says that its row was chosen. */
    static void commit(Display display) {
        Control focus = display.getFocusControl();
        if (focus instanceof Text || focus instanceof Combo || focus instanceof Spinner) {
            focus.notifyListeners(SWT.DefaultSelection, new Event());
        }
    }
}
