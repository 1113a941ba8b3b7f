// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.spi.Part;

/** Leads the focus from tab to tab. */
final class Walk {

    private Walk() {}

    /** Brings the tab after the one in front there, or the one before; round at the ends. */
    static void turn(CTabFolder folder, int step) {
        int count = folder.getItemCount();
        if (count > 0) {
            folder.setSelection(Math.floorMod(folder.getSelectionIndex() + step, count));
        }
    }

    /** Gives the focus to a part; where nothing in it takes the focus, to its tab. */
    static void focus(CTabFolder folder, Part part) {
        part.focus();
        if (!holdsFocus(folder)) {
            folder.setFocus();
        }
    }

    static boolean holdsFocus(Control place) {
        for (Control at = place.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }
}
