// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.facts;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Form;
import se.paragraf.ui.Target;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

/** What a document says of itself: the day, the place, the name. */
@Component
public final class FactsPage implements Page {

    @Override
    public String id() {
        return "se.paragraf.facts";
    }

    @Override
    public Localized label() {
        return Message.of(FactsPage.class, "label");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean suits(Document document) {
        return true;
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        Form form = editor.workbench().form(parent, editor);
        form.show(editor.root(), List.of());
        return new FactsPart(form);
    }

    private record FactsPart(Form form) implements Part {

        @Override
        public Control control() {
            return form.control();
        }

        @Override
        public boolean reveal(Target target) {
            return form.reveal(target);
        }
    }
}
