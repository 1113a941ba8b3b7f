// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.program.Program;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Helps with the field that has the focus, else opens the handbook, which comes with the program. */
@Component
public final class HandbookAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.help.handbook";
    }

    @Override
    public Localized label() {
        return Message.of(HandbookAction.class, "handbook");
    }

    @Override
    public Menu menu() {
        return Menu.HELP;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("F1");
    }

    @Override
    public void run(Workbench workbench) {
        if (!workbench.explain()) {
            open(workbench);
        }
    }

    private static void open(Workbench workbench) {
        try {
            Optional<Path> file = Handbook.unpack(workbench.language());
            if (file.isEmpty()) {
                complain(workbench, Message.of(HandbookAction.class, "handbook.none"));
            } else if (!Program.launch(file.get().toString())) {
                complain(
                        workbench,
                        Message.of(
                                HandbookAction.class,
                                "handbook.unopened",
                                file.get().toString()));
            }
        } catch (IOException e) {
            complain(workbench, Message.of(HandbookAction.class, "handbook.unwritten", e.getMessage()));
        }
    }

    private static void complain(Workbench workbench, Localized why) {
        workbench.complain(Message.of(HandbookAction.class, "handbook.failed"), why);
    }
}
