// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** What may be referred to, to choose from; the first choice is nothing. What there is to choose is looked for when it is entered. */
final class Reference implements FieldPart {

    private final Combo combo;
    private final Field field;
    private final List<EObject> values = new ArrayList<>();

    Reference(Combo combo, Field field) {
        this.combo = combo;
        this.field = field;
        combo.setEnabled(field.isEditable());
        fill();
        combo.addListener(SWT.FocusIn, event -> fill());
        combo.addListener(SWT.Selection, event -> field.set(values.get(combo.getSelectionIndex())));
        // Over a form the wheel is meant for the form.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    private void fill() {
        List<EObject> wanted = new ArrayList<>(Candidates.of(field));
        EObject value = (EObject) field.value();
        if (value != null && !wanted.contains(value)) {
            wanted.add(0, value);
        }
        wanted.add(0, null);
        if (!wanted.equals(values)) {
            values.clear();
            values.addAll(wanted);
            combo.setItems(values.stream().map(this::label).toArray(String[]::new));
        }
        combo.select(values.indexOf(value));
    }

    private String label(EObject value) {
        return value == null ? "" : Words.capital(new ObjectLabel(value), field);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void refresh() {
        int wanted = values.indexOf((EObject) field.value());
        if (wanted < 0) {
            fill();
        } else if (wanted != combo.getSelectionIndex()) {
            combo.select(wanted);
        }
    }
}
