// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** What the rules say of the document in front. */
@Component
public final class ProblemsView implements View {

    @Override
    public String id() {
        return "se.paragraf.problems";
    }

    @Override
    public Localized label() {
        return Message.of(ProblemsView.class, "label");
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        return new ProblemsTable(parent, workbench);
    }
}
