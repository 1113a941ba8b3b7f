// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.pages;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.Part;

/** Shows a PDF by its pages, and by the lines that were read from it. */
@Component(property = "service.ranking:Integer=-5")
public final class PdfPanel implements ImportPanel {

    @Override
    public boolean shows(String kind) {
        return kind.equals("pdf");
    }

    @Override
    public Part create(Composite parent, Editor editor, byte[] source, List<String> lines) {
        return new SourcePages(parent, editor, source, lines);
    }
}
