// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.deadlines;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** The legal days of the meeting in front. */
@Component
public final class DeadlinesView implements View {

    @Override
    public String id() {
        return "se.paragraf.deadlines";
    }

    @Override
    public Localized label() {
        return Message.of(DeadlinesView.class, "label");
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        return new DeadlinesPart(parent, workbench);
    }
}
