// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

/** The buttons above the list, which act on the selected people. */
final class DeedBar {

    private final Composite bar;
    private final Workbench workbench;
    private final Hand hand;
    private final List<Button> acting = new ArrayList<>();
    private final Button add;
    private final HoursField hours;

    DeedBar(Composite parent, Workbench workbench, Hand hand, Supplier<List<Attendance>> selected) {
        this.workbench = workbench;
        this.hand = hand;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 4;
        bar.setLayout(layout);
        for (Deed deed : Deed.values()) {
            if (deed == Deed.CHAIR) {
                line();
            }
            acting.add(button(deed.widget(), deed.label(), deed.help(), () -> hand.perform(deed, selected.get(), bar)));
        }
        line();
        add = button("attendance.add", message("add"), message("add.help"), () -> hand.add(bar));
        acting.add(button(
                "attendance.remove", message("remove"), message("remove.help"), () -> hand.remove(selected.get())));
        line();
        hours = new HoursField(bar, workbench, hand);
    }

    Control control() {
        return bar;
    }

    /** Follows the selection. */
    void show(List<Attendance> selected) {
        boolean able = hand.mayEdit();
        acting.forEach(button -> button.setEnabled(able && !selected.isEmpty()));
        add.setEnabled(able);
        hours.show(selected);
    }

    private Button button(String key, Localized label, Localized help, Runnable action) {
        Button button = WidgetKey.set(new Button(bar, SWT.PUSH), key);
        button.setText(label.in(workbench.language()));
        button.setToolTipText(help.in(workbench.language()));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void line() {
        Label line = new Label(bar, SWT.SEPARATOR | SWT.VERTICAL);
        line.setLayoutData(new RowData(SWT.DEFAULT, 20));
    }

    private static Message message(String key) {
        return Message.of(DeedBar.class, key);
    }
}
