// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.internal.notation.TextNotation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;

/** A line of text. */
@Component(service = FieldEditor.class, property = "service.ranking:Integer=-100")
public final class TextField extends NotationField {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && feature.getEType() == EcorePackage.Literals.ESTRING;
    }

    @Override
    Notation notation(Field field) {
        return new TextNotation();
    }
}
