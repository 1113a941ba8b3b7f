// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import se.paragraf.ui.spi.NewWizard;
import se.paragraf.ui.spi.View;

/** Items of menus that the window makes itself. */
final class Items {

    private Items() {}

    static Action view(View view, DefaultWorkbench workbench) {
        return new Action(view.label().in(workbench.language())) {
            @Override
            public void run() {
                workbench.showView(view.id());
            }
        };
    }

    static Action wizard(NewWizard wizard, DefaultWorkbench workbench) {
        Action item = new Action(wizard.label().in(workbench.language())) {
            @Override
            public boolean isEnabled() {
                return workbench.services().faults().ask(wizard, asked -> asked.isEnabled(workbench), false);
            }

            @Override
            public void run() {
                workbench.start(wizard);
            }
        };
        item.setId(wizard.id());
        item.setToolTipText(item.getText().replace("&", ""));
        wizard.icon().ifPresent(icon -> item.setImageDescriptor(ImageDescriptor.createFromURL(icon)));
        return item;
    }

    /** A folder or file that was open lately. */
    static Action recent(int number, Path path, DefaultWorkbench workbench) {
        Action item = new Action("&" + number + "  " + path.getFileName() + "  –  " + path.getParent()) {
            @Override
            public void run() {
                workbench.commit();
                if (Files.isDirectory(path)) {
                    workbench.openFolder(path);
                } else {
                    workbench.open(path);
                }
            }
        };
        item.setId("recent." + number);
        return item;
    }
}
