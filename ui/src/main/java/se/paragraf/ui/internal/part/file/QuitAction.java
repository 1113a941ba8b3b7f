// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Closes the window. */
@Component
public final class QuitAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.quit";
    }

    @Override
    public Localized label() {
        return Message.of(QuitAction.class, "quit");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+Q");
    }

    @Override
    public void run(Workbench workbench) {
        workbench.quit();
    }
}
