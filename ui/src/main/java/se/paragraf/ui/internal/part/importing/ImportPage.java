// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

/** The source of minutes that were read beside what is to be looked at in them. */
@Component
public final class ImportPage implements Page {

    @Override
    public String id() {
        return "se.paragraf.importing";
    }

    @Override
    public Localized label() {
        return Message.of(ImportPage.class, "page.label");
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean suits(Document document) {
        return document instanceof Meeting meeting && meeting.getImportRecord() != null;
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        return new ImportPart(parent, editor);
    }
}
