// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

/** The paragraphs of a meeting, and what is written in the one that is selected. */
@Component
public final class ParagraphsPage implements Page {

    @Override
    public String id() {
        return "se.paragraf.paragraphs";
    }

    @Override
    public Localized label() {
        return Message.of(ParagraphsPage.class, "label");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean suits(Document document) {
        return document instanceof Meeting;
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        return new ParagraphsPart(parent, editor);
    }
}
