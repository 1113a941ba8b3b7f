// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.ToolBar;

/** A tool bar that lets the window be as large as it is: JFace would pack it around the tools each time one comes. */
final class StillToolBar extends ToolBarManager {

    StillToolBar(int style) {
        super(style);
    }

    @Override
    protected void relayout(ToolBar bar, int before, int after) {
        bar.requestLayout();
    }
}
