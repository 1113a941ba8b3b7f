// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.Presentation;
import se.paragraf.ui.internal.notation.TextNotation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** A text of several lines. */
@Component(property = "service.ranking:Integer=-90")
public final class LongTextField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany()
                && feature.getEType() == EcorePackage.Literals.ESTRING
                && Presentation.isMultiline(feature);
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new LongText(new Composite(parent, SWT.NONE), field, new TextNotation(), 2, 12);
    }
}
