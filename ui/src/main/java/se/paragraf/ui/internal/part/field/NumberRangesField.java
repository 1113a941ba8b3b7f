// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.internal.notation.NumberRangesNotation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;

/** Numbers of paragraphs. */
@Component(service = FieldEditor.class, property = "service.ranking:Integer=-100")
public final class NumberRangesField extends NotationField {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature.isMany() && feature.getEType() == MinutesPackage.Literals.NUMBER_RANGE;
    }

    @Override
    Notation notation(Field field) {
        return new NumberRangesNotation();
    }
}
