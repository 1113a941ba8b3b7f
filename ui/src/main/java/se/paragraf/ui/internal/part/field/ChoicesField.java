// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** Some of the literals of a kind. */
@Component(property = "service.ranking:Integer=-100")
public final class ChoicesField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature.isMany() && feature.getEType() instanceof EEnum;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new Choices(new Composite(parent, SWT.NONE), field);
    }
}
