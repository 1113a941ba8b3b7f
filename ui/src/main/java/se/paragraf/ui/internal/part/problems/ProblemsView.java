// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** What the rules say of the document in front. */
@Component
public final class ProblemsView implements View {

    static final String ID = "se.paragraf.problems";

    private final CurrentProblem current;

    @Activate
    public ProblemsView(@Reference CurrentProblem current) {
        this.current = current;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Localized label() {
        return Message.of(ProblemsView.class, "label");
    }

    @Override
    public Localized label(Workbench workbench) {
        int count = Problems.of(workbench.active().map(Editor::findings).orElse(List.of()), false)
                .size();
        return count == 0 ? label() : Message.of(ProblemsView.class, "label.count", count);
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
        return new ProblemsPart(parent, workbench, current);
    }
}
