// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.office;

import java.util.StringTokenizer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.PlainText;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

@Component
public final class WordsView implements View {

    @Override
    public String id() {
        return "org.example.words";
    }

    @Override
    public Localized label() {
        return Message.of(WordsView.class, "words.label");
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        Label label = WidgetKey.set(new Label(parent, SWT.NONE), "words");
        workbench.listen(label, new WorkbenchListener() {
            @Override
            public void activated() {
                show(label, workbench);
            }

            @Override
            public void documentChanged() {
                show(label, workbench);
            }
        });
        show(label, workbench);
        return () -> label;
    }

    private static void show(Label label, Workbench workbench) {
        int words = 0;
        if (workbench.active().map(Editor::root).orElse(null) instanceof Meeting meeting) {
            for (Paragraph paragraph : meeting.getParagraphs()) {
                words += new StringTokenizer(PlainText.of(paragraph.getBody())).countTokens();
            }
        }
        label.setText(Message.of(WordsView.class, "words.count", words).in(workbench.language()));
    }
}
