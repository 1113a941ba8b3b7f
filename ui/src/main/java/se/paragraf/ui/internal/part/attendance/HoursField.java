// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.internal.notation.TimeRangesNotation;

/** The hours between which the selected person was there: 09.30–11.15. */
final class HoursField {

    private static final int WIDTH = 100;

    private final Text text;
    private final TimeRangesNotation notation;
    private final Workbench workbench;
    private final Hand hand;
    private Attendance person;
    private String shown = "";

    HoursField(Composite parent, Workbench workbench, Hand hand) {
        this.workbench = workbench;
        this.hand = hand;
        Locale language = workbench.language();
        notation = new TimeRangesNotation(language);
        Composite pair = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        CLabel label = new CLabel(pair, SWT.NONE);
        label.setText(Message.of(HoursField.class, "times").in(language));
        text = WidgetKey.set(new Text(pair, SWT.BORDER), "attendance.times");
        text.setToolTipText(Message.of(HoursField.class, "times.help").in(language));
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        WidgetLabel.set(label, text);
        text.addListener(SWT.FocusOut, event -> put());
        text.addListener(SWT.DefaultSelection, event -> put());
    }

    /** Shows the hours of one person; of several none. */
    void show(List<Attendance> selected) {
        Attendance next = selected.size() == 1 ? selected.get(0) : null;
        String now = next == null ? "" : notation.written(next.getTimes());
        if (next != person || !now.equals(shown)) {
            person = next;
            shown = now;
            text.setText(now);
        }
        text.setEnabled(next != null);
        text.setEditable(hand.mayEdit());
    }

    private void put() {
        String typed = text.getText().strip();
        if (person == null || typed.equals(shown)) {
            return;
        }
        Optional<List<TimeRange>> times = typed.isEmpty() ? Optional.of(List.of()) : notation.read(typed);
        shown = typed;
        times.ifPresentOrElse(read -> hand.hours(person, read), () -> workbench.say(notation.wrong(typed)));
    }
}
