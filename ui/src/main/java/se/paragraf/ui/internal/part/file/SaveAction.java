// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.net.URL;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Saves the document in front. */
@Component
public final class SaveAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.save";
    }

    @Override
    public Localized label() {
        return Message.of(SaveAction.class, "save");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+S");
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(SaveAction.class.getResource("save.svg"));
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench.active().filter(Editor::isDirty).isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.active().ifPresent(Editor::save);
    }
}
