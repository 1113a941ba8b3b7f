// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.export;

import java.net.URL;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.internal.exporting.ExportChoices;
import se.paragraf.ui.internal.exporting.Exporting;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Makes documents of what is in front. */
@Component
public final class ExportAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.export";
    }

    @Override
    public Localized label() {
        return Message.of(ExportAction.class, "export");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+E");
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(ExportAction.class.getResource("export.svg"));
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench
                .active()
                .filter(editor -> !(editor.root() instanceof Federation))
                .isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.active().ifPresent(editor -> Exporting.of(editor, ExportChoices::remembered, files -> {}));
    }
}
