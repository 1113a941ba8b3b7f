// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.presenter;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

@Component
public final class PresenterField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature == MinutesPackage.Literals.PARAGRAPH__PRESENTER;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        Combo names = new Combo(parent, SWT.DROP_DOWN);
        for (Attendance attendance : ((Meeting) field.editor().root()).getAttendances()) {
            names.add(Objects.requireNonNullElse(attendance.getName(), ""));
        }
        names.setEnabled(field.isEditable());
        names.addListener(SWT.Modify, event -> field.type(names.getText().isEmpty() ? null : names.getText()));
        return new FieldPart() {
            @Override
            public Control control() {
                return names;
            }

            @Override
            public void refresh() {
                String value = Objects.requireNonNullElse((String) field.value(), "");
                if (!value.equals(names.getText())) {
                    names.setText(value);
                }
            }
        };
    }
}
