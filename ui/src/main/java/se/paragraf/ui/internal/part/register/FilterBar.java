// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

/** What is wanted of the register. */
final class FilterBar {

    private static final int WORDS = 180;
    private static final int OWNER = 120;
    private static final int DAY = 90;
    /** The user goes on typing meanwhile. */
    private static final int PAUSE = 200;

    private final Workbench workbench;
    private final Composite row;
    private final Text words;
    private final Text from;
    private final Text to;
    private final Text owner;
    private final Button open;

    FilterBar(Composite parent, Workbench workbench, Runnable listener) {
        this.workbench = workbench;
        row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout layout = new RowLayout();
        layout.center = true;
        row.setLayout(layout);
        words = text("words", WORDS);
        from = text("from", DAY);
        to = text("to", DAY);
        owner = text("owner", OWNER);
        open = WidgetKey.set(new Button(row, SWT.CHECK), "register.open");
        open.setText(label("open"));
        from.setMessage(label("day"));
        to.setMessage(label("day"));
        for (Text field : new Text[] {words, from, to, owner}) {
            field.addListener(SWT.Modify, event -> row.getDisplay().timerExec(PAUSE, () -> {
                if (!row.isDisposed()) {
                    listener.run();
                }
            }));
        }
        open.addListener(SWT.Selection, event -> listener.run());
    }

    private Text text(String key, int width) {
        // A field and its label stay together where the row is broken.
        Composite pair = new Composite(row, SWT.NONE);
        RowLayout together = new RowLayout();
        together.center = true;
        together.wrap = false;
        together.marginLeft = 0;
        together.marginTop = 0;
        together.marginBottom = 0;
        pair.setLayout(together);
        CLabel label = new CLabel(pair, SWT.NONE);
        label.setText(label(key));
        Text text = WidgetKey.set(new Text(pair, SWT.BORDER), "register." + key);
        text.setLayoutData(new RowData(width, SWT.DEFAULT));
        text.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        return text;
    }

    private String label(String key) {
        return Message.of(FilterBar.class, "filter." + key).in(workbench.language());
    }

    /** Decisions have nobody who is to do them. */
    void ofAssignments(boolean is) {
        owner.setEnabled(is);
        open.setEnabled(is);
    }

    FilterWords said() {
        return new FilterWords(words.getText(), owner.getText(), from.getText(), to.getText(), open.getSelection());
    }

    void focus() {
        words.setFocus();
    }
}
