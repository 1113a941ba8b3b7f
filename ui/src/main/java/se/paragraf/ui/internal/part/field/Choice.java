// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** The terms of literals to choose from; what stands for none of them is empty. */
final class Choice implements FieldPart {

    private final Combo combo;
    private final Field field;
    private final List<Object> values = new ArrayList<>();

    Choice(Combo combo, Field field) {
        this.combo = combo;
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(combo);
        this.field = field;
        EEnum type = (EEnum) field.feature().getEType();
        for (EEnumLiteral literal : type.getELiterals()) {
            boolean unstated = literal == type.getEEnumLiteral(Stated.UNSTATED);
            values.add(literal.getInstance());
            combo.add(unstated ? "" : Words.capital(literal, field));
        }
        combo.setEnabled(field.isEditable());
        combo.addListener(SWT.Selection, event -> field.set(values.get(combo.getSelectionIndex())));
        // Over a form the wheel is meant for the form.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void refresh() {
        int wanted = values.indexOf(field.object().eGet(field.feature()));
        if (wanted != combo.getSelectionIndex()) {
            combo.select(wanted);
        }
    }
}
