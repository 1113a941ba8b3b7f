// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.time.LocalDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.internal.notation.CalendarPopup;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.spi.Field;

/** The text of a day with a button for the calendar, which Alt and the down arrow open too. */
final class Day extends NotedText {

    private final Composite holder;
    private final Text text;
    private final Field field;

    Day(Composite holder, Field field, Notation notation) {
        super(new Text(holder, SWT.BORDER), field, notation);
        this.holder = holder;
        this.field = field;
        text = (Text) focusControl();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(holder);
        GridDataFactory.swtDefaults().hint(Width.of(text, 14), SWT.DEFAULT).applyTo(text);
        String what = Words.of(field, "calendar");
        Button button = WidgetKey.set(
                new Button(holder, SWT.ARROW | SWT.DOWN), field.feature().getName() + ".calendar");
        button.setToolTipText(what);
        WidgetLabel.name(what, button);
        button.setEnabled(field.isEditable());
        button.addListener(SWT.Selection, event -> open());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT && field.isEditable()) {
                open();
            }
        });
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.FILL).applyTo(button);
    }

    private void open() {
        LocalDate day = field.value() instanceof LocalDate set ? set : Words.today(field);
        new CalendarPopup(text, day, this::put).open();
    }

    @Override
    public Control control() {
        return holder;
    }
}
