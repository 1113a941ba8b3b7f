// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

/** Where the minutes are in their life, and what comes next. */
@Component(service = Page.class)
public final class LifePage implements Page {

    @Override
    public String id() {
        return "se.paragraf.life";
    }

    @Override
    public Localized label() {
        return Message.of(LifePage.class, "label");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean suits(Document document) {
        return document instanceof Meeting;
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        return new LifePart(parent, editor);
    }
}
