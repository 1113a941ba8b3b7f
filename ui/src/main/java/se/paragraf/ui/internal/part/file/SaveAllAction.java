// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Saves all documents. */
@Component
public final class SaveAllAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.save.all";
    }

    @Override
    public Localized label() {
        return Message.of(SaveAllAction.class, "save.all");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+M2+S");
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench.editors().stream().anyMatch(Editor::isDirty);
    }

    @Override
    public void run(Workbench workbench) {
        workbench.editors().stream().filter(Editor::isDirty).forEach(Editor::save);
    }
}
