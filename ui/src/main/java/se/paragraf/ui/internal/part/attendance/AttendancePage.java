// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

/** Who was called, and was there at which paragraphs. */
@Component
public final class AttendancePage implements Page {

    @Override
    public String id() {
        return "se.paragraf.attendance";
    }

    @Override
    public Localized label() {
        return Message.of(AttendancePage.class, "label");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean suits(Document document) {
        return document instanceof Meeting;
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        return new AttendancePart(parent, editor);
    }
}
