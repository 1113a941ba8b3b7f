// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Closes the document in front. */
@Component
public final class CloseAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.close";
    }

    @Override
    public Localized label() {
        return Message.of(CloseAction.class, "close");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+W");
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench.active().isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.active().ifPresent(workbench::close);
    }
}
