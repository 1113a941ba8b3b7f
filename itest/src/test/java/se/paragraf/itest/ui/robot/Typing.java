// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Puts something into a field: enters it, changes it, leaves it. */
final class Typing {

    private Typing() {}

    static void replace(Control field, String text) {
        if (!field.isEnabled()) {
            throw new IllegalStateException(Reading.describe(field) + " is disabled");
        }
        boolean focused = field.setFocus() && field.isFocusControl();
        if (!focused) {
            field.notifyListeners(SWT.FocusIn, new Event());
        }
        put(field, text);
        if (!field.isDisposed()) {
            field.notifyListeners(SWT.FocusOut, new Event());
        }
    }

    private static void put(Control field, String text) {
        if (field instanceof Text input) {
            input.setText(text);
        } else if (field instanceof StyledText input) {
            input.setText(text);
        } else if (field instanceof Combo input) {
            input.setText(text);
            input.notifyListeners(SWT.Selection, new Event());
        } else if (field instanceof CCombo input) {
            input.setText(text);
            input.notifyListeners(SWT.Selection, new Event());
        } else if (field instanceof Spinner input) {
            input.setSelection(Integer.parseInt(text));
            input.notifyListeners(SWT.Selection, new Event());
        } else if (field instanceof DateTime input) {
            LocalDate day = LocalDate.parse(text);
            input.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
            input.notifyListeners(SWT.Selection, new Event());
        } else {
            throw new IllegalArgumentException(Reading.describe(field) + " takes no text");
        }
    }

    /** Marks the first of these words, and leaves the caret behind them; without words the end of the text. */
    static void select(Control field, String words) {
        StyledText text = (StyledText) field;
        text.setFocus();
        int start = words.isEmpty() ? text.getCharCount() : text.getText().indexOf(words);
        text.setSelection(start, start + words.length());
    }

    /** The key Enter in a field. */
    static void enter(Control field) {
        field.notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** The caret behind the last letter, for keys to be struck. */
    static void enterAtEnd(StyledText field) {
        field.forceFocus();
        field.setCaretOffset(field.getCharCount());
    }
}
