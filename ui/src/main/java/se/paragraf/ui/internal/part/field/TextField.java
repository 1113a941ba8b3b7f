// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** A line of text. */
@Component(property = "service.ranking:Integer=-100")
public final class TextField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && feature.getEType() == EcorePackage.Literals.ESTRING;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new Line(parent, field);
    }

    private static final class Line implements FieldPart {

        private final Field field;
        private final Text text;
        private boolean refreshing;

        Line(Composite parent, Field field) {
            this.field = field;
            text = new Text(parent, SWT.BORDER);
            text.setEditable(field.isEditable());
            text.addModifyListener(event -> typed());
        }

        private void typed() {
            if (!refreshing) {
                field.set(text.getText().isEmpty() ? null : text.getText());
            }
        }

        @Override
        public Control control() {
            return text;
        }

        @Override
        public void refresh() {
            String value = Objects.requireNonNullElse((String) field.value(), "");
            if (!value.equals(text.getText())) {
                refreshing = true;
                text.setText(value);
                refreshing = false;
            }
        }
    }
}
