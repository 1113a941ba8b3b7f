// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.Part;

/** The panel of a contribution, for the part that shows it: where it cannot be made, a line says so. */
record MadePanel(ImportPanel panel, DefaultWorkbench workbench) implements ImportPanel {

    @Override
    public boolean shows(String kind) {
        return panel.shows(kind);
    }

    @Override
    public Part create(Composite parent, Editor editor, byte[] source, List<String> lines) {
        return Made.part(parent, workbench, holder -> panel.create(holder, editor, source, lines));
    }
}
