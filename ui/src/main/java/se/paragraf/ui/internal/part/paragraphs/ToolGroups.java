// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** Tool bars beside each other, those that have no room below: on GTK a bar does not wrap by itself. */
public final class ToolGroups {

    private final Composite row;

    public ToolGroups(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    /** A bar for tools that belong together. */
    public ToolBar add() {
        return new ToolBar(row, SWT.FLAT);
    }

    public boolean isDisposed() {
        return row.isDisposed();
    }
}
