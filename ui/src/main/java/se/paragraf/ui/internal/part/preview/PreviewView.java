// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** The document in front as it will be printed and published. */
@Component
public final class PreviewView implements View {

    @Override
    public String id() {
        return "se.paragraf.preview";
    }

    @Override
    public Localized label() {
        return Message.of(PreviewView.class, "label");
    }

    @Override
    public Area area() {
        return Area.SIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        return new Preview(parent, workbench);
    }
}
