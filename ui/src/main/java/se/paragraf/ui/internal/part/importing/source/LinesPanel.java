// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.Part;

/** Shows any source by the lines that were read from it. */
@Component(property = "service.ranking:Integer=-10")
public final class LinesPanel implements ImportPanel {

    @Override
    public boolean shows(String kind) {
        return true;
    }

    @Override
    public Part create(Composite parent, Editor editor, byte[] source, List<String> lines) {
        return new SourceLines(parent, editor, lines);
    }
}
