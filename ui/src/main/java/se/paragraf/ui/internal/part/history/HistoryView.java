// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.history;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** What was done to the document in front. */
@Component
public final class HistoryView implements View {

    @Override
    public String id() {
        return "se.paragraf.history";
    }

    @Override
    public Localized label() {
        return Message.of(HistoryView.class, "label");
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        return new HistoryPart(parent, workbench);
    }
}
