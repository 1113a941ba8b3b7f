// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.office;

import org.eclipse.jface.wizard.IWizard;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.NewWizard;

@Component
public final class ExtraMeeting implements NewWizard {

    @Override
    public String id() {
        return "org.example.extra";
    }

    @Override
    public Localized label() {
        return Message.of(ExtraMeeting.class, "extra.label");
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return workbench.folder().isPresent();
    }

    @Override
    public IWizard create(Workbench workbench) {
        return new ExtraMeetingWizard(workbench);
    }
}
