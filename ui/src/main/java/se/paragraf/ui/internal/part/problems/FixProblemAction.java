// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Does what is proposed first for the problem that the user looks at. */
@Component
public final class FixProblemAction implements Action {

    private final CurrentProblem current;

    @Activate
    public FixProblemAction(@Reference CurrentProblem current) {
        this.current = current;
    }

    @Override
    public String id() {
        return "se.paragraf.problem.fix";
    }

    @Override
    public Localized label() {
        return Message.of(FixProblemAction.class, "action.fix");
    }

    @Override
    public Menu menu() {
        return Menu.EDIT;
    }

    @Override
    public int order() {
        return 830;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+1");
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return fix(workbench).isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.active().ifPresent(editor -> fix(workbench).ifPresent(editor::apply));
    }

    private Optional<Fix> fix(Workbench workbench) {
        return workbench.active().flatMap(current::of).map(Finding::fixes).flatMap(fixes -> fixes.stream()
                .findFirst());
    }
}
