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

/** Takes back the last change of the document in front. */
@Component
public final class UndoAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.undo";
    }

    @Override
    public Localized label() {
        return Message.of(UndoAction.class, "undo");
    }

    @Override
    public Menu menu() {
        return Menu.EDIT;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+Z");
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(UndoAction.class.getResource("undo.svg"));
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench
                .active()
                .filter(editor -> editor.domain().getCommandStack().canUndo())
                .isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.active().ifPresent(editor -> editor.domain().getCommandStack().undo());
    }
}
