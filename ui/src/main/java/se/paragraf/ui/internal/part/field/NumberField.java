// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.internal.notation.NumberNotation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;

/** A number. */
@Component(service = FieldEditor.class, property = "service.ranking:Integer=-100")
public final class NumberField extends NotationField {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && NumberNotation.reads(feature.getEType());
    }

    @Override
    int letters() {
        return 16;
    }

    @Override
    Notation notation(Field field) {
        return new NumberNotation(
                field.feature().getEType(), field.editor().workbench().language());
    }
}
