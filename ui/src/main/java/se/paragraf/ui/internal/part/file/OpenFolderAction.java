// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Opens the folder of a body. */
@Component
public final class OpenFolderAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.open.folder";
    }

    @Override
    public Localized label() {
        return Message.of(OpenFolderAction.class, "open.folder");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+M2+O");
    }

    @Override
    public void run(Workbench workbench) {
        DirectoryDialog dialog = new DirectoryDialog(workbench.shell());
        workbench
                .folder()
                .ifPresent(folder -> dialog.setFilterPath(folder.path().toString()));
        String folder = dialog.open();
        if (folder != null) {
            workbench.openFolder(Path.of(folder));
        }
    }
}
