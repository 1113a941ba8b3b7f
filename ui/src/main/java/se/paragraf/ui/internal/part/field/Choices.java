// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** A box for each literal. The order in the document is that in which they were ticked. */
final class Choices implements FieldPart {

    private final Composite holder;
    private final Field field;
    private final Map<Object, Button> boxByValue = new LinkedHashMap<>();

    Choices(Composite holder, Field field) {
        this.holder = holder;
        this.field = field;
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.spacing = 10;
        holder.setLayout(layout);
        for (EEnumLiteral literal : ((EEnum) field.feature().getEType()).getELiterals()) {
            Button box = new Button(holder, SWT.CHECK);
            box.setText(Words.capital(literal, field));
            WidgetKey.set(box, field.feature().getName() + "." + literal.getName());
            box.setEnabled(field.isEditable());
            box.addListener(SWT.Selection, event -> tick(literal.getInstance(), box.getSelection()));
            boxByValue.put(literal.getInstance(), box);
        }
    }

    private void tick(Object value, boolean ticked) {
        List<Object> values = new ArrayList<>((List<?>) field.value());
        values.remove(value);
        if (ticked) {
            values.add(value);
        }
        field.set(values);
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public Control focusControl() {
        return boxByValue.values().iterator().next();
    }

    @Override
    public void refresh() {
        List<?> values = (List<?>) field.value();
        boxByValue.forEach((value, box) -> box.setSelection(values.contains(value)));
    }
}
