// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** The objects that are parts of another one, with their own forms. */
@Component(property = "service.ranking:Integer=-200")
public final class ContainmentField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && reference != FederationPackage.Literals.EXTENSIBLE__EXTENSIONS;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        Composite holder = new Composite(parent, SWT.NONE);
        return field.feature().isMany() ? new InnerList(holder, field) : new InnerObject(holder, field);
    }
}
