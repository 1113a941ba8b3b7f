// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.start;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** What is due, and where to begin. */
@Component
public final class StartView implements View {

    @Override
    public String id() {
        return "se.paragraf.start";
    }

    @Override
    public Localized label() {
        return Message.of(StartView.class, "label");
    }

    @Override
    public Area area() {
        return Area.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        return new StartPart(parent, workbench);
    }
}
