// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/**
 * A value as text. What can be read goes into the document while it is typed; what cannot is refused when the user has done
 * with it, and the document keeps what it had.
 */
class NotedText implements FieldPart {

    private final Field field;
    private final Notation notation;
    private final Text text;
    private Object known;
    private boolean refreshing;

    NotedText(Text text, Field field, Notation notation) {
        this.field = field;
        this.notation = notation;
        this.text = text;
        text.setEditable(field.isEditable());
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> finish());
        text.addListener(SWT.DefaultSelection, event -> finish());
    }

    private String stripped() {
        return text.getText().replace("\r\n", "\n").strip();
    }

    private void typed() {
        if (refreshing || !field.isEditable()) {
            return;
        }
        String now = stripped();
        Optional<?> value = now.isEmpty() ? Optional.empty() : notation.read(now);
        if (value.isEmpty() && !now.isEmpty()) {
            return;
        }
        field.refuse(null);
        if (!notation.areSame(value.orElse(null), Stated.value(field))) {
            field.type(value.orElse(null));
        }
    }

    /** Puts a value as it is read into the field, such as one that is chosen elsewhere. */
    final void put(Object value) {
        field.refuse(null);
        field.set(value);
        show(Stated.value(field));
    }

    private void finish() {
        String now = stripped();
        Object value = Stated.value(field);
        if (now.isEmpty()
                || now.equals(notation.written(value))
                || notation.read(now).isPresent()) {
            show(value);
        } else {
            field.refuse(notation.wrong(now));
        }
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public final Control focusControl() {
        return text;
    }

    @Override
    public final void refresh() {
        Object value = snapshot(Stated.value(field));
        if (value == null ? known == null : notation.areSame(value, known)) {
            return;
        }
        known = value;
        String now = stripped();
        Optional<?> shown = now.isEmpty() ? Optional.empty() : notation.read(now);
        if (shown.isEmpty() || !notation.areSame(shown.get(), value)) {
            show(value);
            field.refuse(null);
        }
    }

    /** A list is the same object before and after a change. */
    private static Object snapshot(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    private void show(Object value) {
        String wanted = notation.written(value);
        if (!wanted.equals(text.getText().replace("\r\n", "\n"))) {
            refreshing = true;
            text.setText(wanted);
            refreshing = false;
        }
    }
}
