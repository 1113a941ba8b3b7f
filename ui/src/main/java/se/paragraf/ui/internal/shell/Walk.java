// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.Stop;
import se.paragraf.ui.spi.Part;

/** Leads the focus from place to place. */
final class Walk {

    private Walk() {}

    /** Leads on to the next stop of a kind, or back. */
    static void walk(Stop stop, int step, Panes panes, DefaultWorkbench workbench) {
        Documents documents = workbench.documents();
        switch (stop) {
            case AREA -> panes.walk(step, documents.front());
            case TAB -> {
                turn(panes.main().control(), step);
                workbench.news().activated();
                panes.main().focus(documents.front());
            }
            case PAGE -> documents.front().ifPresent(tab -> tab.turn(step));
        }
    }

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
