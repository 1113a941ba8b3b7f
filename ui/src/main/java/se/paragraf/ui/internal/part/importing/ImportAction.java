// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Reads minutes of another program. */
@Component
public final class ImportAction implements Action {

    private static final String[] ENDINGS = {"*.docx;*.pdf;*.txt;*.html;*.htm;*.json", "*"};

    @Override
    public String id() {
        return "se.paragraf.import";
    }

    @Override
    public Localized label() {
        return Message.of(ImportAction.class, "import.label");
    }

    @Override
    public Menu menu() {
        return Menu.FILE;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+M2+I");
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(ImportAction.class.getResource("import.svg"));
    }

    @Override
    public void run(Workbench workbench) {
        FileDialog dialog = new FileDialog(workbench.shell(), SWT.OPEN);
        dialog.setText(Message.of(ImportAction.class, "import.title").in(workbench.language()));
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] {
            Message.of(ImportAction.class, "import.minutes").in(workbench.language()),
            Message.of(ImportAction.class, "import.all").in(workbench.language())
        });
        String file = dialog.open();
        if (file != null) {
            Reading.start(workbench, Path.of(file));
        }
    }
}
