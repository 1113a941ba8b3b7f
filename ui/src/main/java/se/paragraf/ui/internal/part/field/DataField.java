// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.internal.notation.DataNotation;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;

/** A value of any data type that can be written. */
@Component(service = FieldEditor.class, property = "service.ranking:Integer=-900")
public final class DataField extends NotationField {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && feature.getEType() instanceof EDataType type && type.isSerializable();
    }

    @Override
    Notation notation(Field field) {
        return new DataNotation((EDataType) field.feature().getEType());
    }
}
