// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** Objects that stand elsewhere: one of them to choose, or some to tick. */
@Component(property = "service.ranking:Integer=-100")
public final class ReferenceField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment();
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return field.feature().isMany()
                ? new Referred(new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), field)
                : new Reference(new Combo(parent, SWT.READ_ONLY), field);
    }
}
