// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.net.URL;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Makes the change again that was taken back last. */
@Component
public final class RedoAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.redo";
    }

    @Override
    public Localized label() {
        return Message.of(RedoAction.class, "redo");
    }

    @Override
    public Menu menu() {
        return Menu.EDIT;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+Y");
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(RedoAction.class.getResource("redo.svg"));
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench
                .active()
                .filter(editor -> editor.domain().getCommandStack().canRedo())
                .isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.active().ifPresent(editor -> editor.domain().getCommandStack().redo());
    }
}
