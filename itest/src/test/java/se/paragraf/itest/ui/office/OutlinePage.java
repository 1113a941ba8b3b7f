// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.office;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

@Component
public final class OutlinePage implements Page {

    @Override
    public String id() {
        return "org.example.outline";
    }

    @Override
    public Localized label() {
        return Message.of(OutlinePage.class, "outline.label");
    }

    @Override
    public boolean suits(Document document) {
        return document instanceof Meeting;
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        Table table = WidgetKey.set(new Table(parent, SWT.FULL_SELECTION), "outline");
        Meeting meeting = (Meeting) editor.root();
        table.addListener(
                SWT.DefaultSelection,
                event -> editor.reveal(Target.of(meeting.getParagraphs().get(table.getSelectionIndex()))));
        editor.listen(table, new EditorListener() {
            @Override
            public void changed() {
                fill(table, meeting);
            }
        });
        fill(table, meeting);
        return () -> table;
    }

    private static void fill(Table table, Meeting meeting) {
        table.removeAll();
        for (Paragraph paragraph : meeting.getParagraphs()) {
            new TableItem(table, SWT.NONE).setText(paragraph.getNumberAsWritten() + " " + paragraph.getTitle());
        }
    }
}
