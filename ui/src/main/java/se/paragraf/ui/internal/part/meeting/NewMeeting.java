// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.net.URL;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizard;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.NewWizard;

/** Starts the minutes of a meeting to come. */
@Component
public final class NewMeeting implements NewWizard {

    @Override
    public String id() {
        return "se.paragraf.new.meeting";
    }

    @Override
    public Localized label() {
        return Message.of(NewMeeting.class, "meeting.label");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(NewMeeting.class.getResource("meeting.svg"));
    }

    @Override
    public IWizard create(Workbench workbench) {
        return new MeetingWizard(workbench);
    }
}
