// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.rival;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** Another field for the same feature, preferred to the first. */
@Component(property = "service.ranking:Integer=10")
public final class RivalPresenter implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature == MinutesPackage.Literals.PARAGRAPH__PRESENTER;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        return new FieldPart() {
            @Override
            public Control control() {
                return spinner;
            }

            @Override
            public void refresh() {
                spinner.setToolTipText(Objects.toString(field.value(), ""));
            }
        };
    }
}
