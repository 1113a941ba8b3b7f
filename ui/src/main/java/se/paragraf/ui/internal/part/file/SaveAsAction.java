// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.file;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Saves the document in front under another name. The file of the body has the name that all others refer to. */
@Component
public final class SaveAsAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.save.as";
    }

    @Override
    public Localized label() {
        return Message.of(SaveAsAction.class, "save.as");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 215;
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench
                .active()
                .filter(editor -> !(editor.root() instanceof Federation)
                        && editor.file().readOnly().isEmpty())
                .isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.active().ifPresent(SaveAsAction::ask);
    }

    private static void ask(Editor editor) {
        FileDialog dialog = new FileDialog(editor.workbench().shell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + ModelFolder.ENDING});
        dialog.setFilterPath(String.valueOf(editor.file().path().getParent()));
        dialog.setFileName(String.valueOf(editor.file().path().getFileName()));
        String file = dialog.open();
        if (file != null) {
            editor.saveAs(Path.of(file.endsWith(ModelFolder.ENDING) ? file : file + ModelFolder.ENDING));
        }
    }
}
