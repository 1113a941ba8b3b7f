// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** Yes or no. */
@Component(property = "service.ranking:Integer=-100")
public final class CheckField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && feature.getEType() == EcorePackage.Literals.EBOOLEAN;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new Check(new Button(parent, SWT.CHECK), field);
    }
}
