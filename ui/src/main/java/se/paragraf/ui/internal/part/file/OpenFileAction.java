// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Opens a file of the model. */
@Component
public final class OpenFileAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.open.file";
    }

    @Override
    public Localized label() {
        return Message.of(OpenFileAction.class, "open.file");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+O");
    }

    @Override
    public void run(Workbench workbench) {
        FileDialog dialog = new FileDialog(workbench.shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + ModelFolder.ENDING, "*"});
        workbench
                .folder()
                .ifPresent(folder -> dialog.setFilterPath(folder.path().toString()));
        String file = dialog.open();
        if (file != null) {
            workbench.open(Path.of(file));
        }
    }
}
