// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.wizard.WizardDialog;
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
                return wizard.isEnabled(workbench);
            }

            @Override
            public void run() {
                workbench.commit();
                new WizardDialog(workbench.shell(), wizard.create(workbench)).open();
            }
        };
        item.setId(wizard.id());
        return item;
    }
}
