// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import se.paragraf.ui.WidgetKey;

/** A calendar below a control: Enter or a double click chooses the day, Escape leaves it. */
public final class CalendarPopup {

    private final Shell shell;
    private final DateTime calendar;
    private final Control owner;

    public CalendarPopup(Control owner, LocalDate day, Consumer<LocalDate> chosen) {
        this.owner = owner;
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.BORDER);
        shell.setLayout(new FillLayout());
        calendar = WidgetKey.set(new DateTime(shell, SWT.CALENDAR | SWT.CALENDAR_WEEKNUMBERS), "calendar");
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.DefaultSelection, event -> choose(chosen));
        calendar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                choose(chosen);
            }
        });
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
    }

    private void choose(Consumer<LocalDate> chosen) {
        if (shell.isDisposed()) {
            return;
        }
        LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        close();
        chosen.accept(day);
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            if (!owner.isDisposed()) {
                owner.setFocus();
            }
        }
    }

    public void open() {
        Point below = owner.toDisplay(0, owner.getSize().y);
        shell.pack();
        shell.setLocation(below);
        shell.open();
        calendar.setFocus();
    }
}
