// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import org.eclipse.jface.wizard.IWizard;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.NewWizard;

/** Starts the folder of a body, with its file. */
@Component
public final class NewBody implements NewWizard {

    @Override
    public String id() {
        return "se.paragraf.new.body";
    }

    @Override
    public Localized label() {
        return Message.of(NewBody.class, "body.label");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public IWizard create(Workbench workbench) {
        return new BodyWizard(workbench);
    }
}
