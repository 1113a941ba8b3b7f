// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.ui.WidgetKey;

/** The answers that there are to a doubt. */
final class AnswerButtons {

    private final DoubtWords words;
    private final Composite row;
    private final Button accept;
    private final Button refuse;
    private final Button change;
    private final Button show;
    private final Button next;

    /** What is done when a button is pressed. */
    interface Listener {

        void accept();

        void refuse();

        void change();

        void reveal();

        void next();
    }

    AnswerButtons(Composite parent, DoubtWords words, Listener listener) {
        this.words = words;
        row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        row.setLayout(new RowLayout());
        accept = button("accept", listener::accept);
        refuse = button("refuse", listener::refuse);
        change = button("change", listener::change);
        show = button("show", listener::reveal);
        next = button("next", listener::next);
        change.setText(words.words("change"));
        show.setText(words.words("show"));
        next.setText(words.words("next"));
    }

    private Button button(String key, Runnable pressed) {
        Button button = WidgetKey.set(new Button(row, SWT.PUSH), "import." + key);
        button.setToolTipText(words.words(key + ".help"));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** Says what can be answered. */
    void show(Doubt doubt, boolean allowed, boolean acceptable, boolean more) {
        accept.setText(words.words("accept." + doubt.kind()));
        refuse.setText(words.words("refuse." + doubt.kind()));
        accept.setEnabled(acceptable && (doubt.kind() != DoubtKind.REPAIR || !doubt.isSettled()));
        refuse.setEnabled(allowed
                && (doubt.kind() == DoubtKind.REPAIR || !doubt.isSettled())
                && doubt.kind() != DoubtKind.READING);
        refuse.setVisible(doubt.kind() != DoubtKind.READING);
        change.setEnabled(allowed && (doubt.kind() == DoubtKind.REPAIR || doubt.kind() == DoubtKind.PROPOSAL));
        show.setEnabled(true);
        next.setEnabled(more);
        row.getParent().layout(true, true);
    }

    /** Nothing is selected. */
    void clear(boolean more) {
        accept.setText(words.words("accept.REPAIR"));
        refuse.setText(words.words("refuse.REPAIR"));
        for (Button button : new Button[] {accept, refuse, change, show}) {
            button.setEnabled(false);
        }
        next.setEnabled(more);
    }

    boolean mayAccept() {
        return accept.isEnabled();
    }

    boolean mayRefuse() {
        return refuse.isEnabled();
    }
}
