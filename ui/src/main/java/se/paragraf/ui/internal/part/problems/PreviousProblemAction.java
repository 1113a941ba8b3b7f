// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.net.URL;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Leads to the problem before. */
@Component
public final class PreviousProblemAction implements Action {

    private final CurrentProblem current;

    @Activate
    public PreviousProblemAction(@Reference CurrentProblem current) {
        this.current = current;
    }

    @Override
    public String id() {
        return "se.paragraf.problem.previous";
    }

    @Override
    public Localized label() {
        return Message.of(PreviousProblemAction.class, "action.previous");
    }

    @Override
    public Menu menu() {
        return Menu.EDIT;
    }

    @Override
    public int order() {
        return 820;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M2+F8");
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(PreviousProblemAction.class.getResource("previous.svg"));
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return !current.problems(workbench).isEmpty();
    }

    @Override
    public void run(Workbench workbench) {
        current.go(workbench, -1);
    }
}
