// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.assignments;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** The assignments of the folder that nobody has reported on. */
@Component
public final class AssignmentsView implements View {

    @Override
    public String id() {
        return "se.paragraf.assignments";
    }

    @Override
    public Localized label() {
        return Message.of(AssignmentsView.class, "label");
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        return new AssignmentsPart(parent, workbench);
    }
}
