// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.office;

import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import se.paragraf.model.build.MeetingBuilder;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

final class ExtraMeetingWizard extends Wizard {

    private final Workbench workbench;
    private final Message title = Message.of(ExtraMeetingWizard.class, "extra.label");
    private DateTime day;

    ExtraMeetingWizard(Workbench workbench) {
        this.workbench = workbench;
        setWindowTitle(title.in(workbench.language()));
    }

    @Override
    public void addPages() {
        addPage(new WizardPage("day", title.in(workbench.language()), null) {
            @Override
            public void createControl(Composite parent) {
                day = WidgetKey.set(new DateTime(parent, SWT.DATE), "extra.day");
                setControl(day);
            }
        });
    }

    @Override
    public boolean performFinish() {
        LocalDate date = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        Meeting meeting = MeetingBuilder.meetingOf("Samordningsförbundet Granbygden", date)
                .paragraph("Öppnande", paragraph -> paragraph.text("Ordföranden öppnar mötet."))
                .build();
        ModelFolder folder = workbench.folder().orElseThrow();
        Path file = Path.of(date + ModelFolder.ENDING);
        try {
            folder.create(file, meeting).save();
        } catch (ModelException e) {
            workbench.complain(title, e::reason);
            return false;
        }
        workbench.refreshFolder();
        return workbench.open(folder.path().resolve(file)).isPresent();
    }
}
