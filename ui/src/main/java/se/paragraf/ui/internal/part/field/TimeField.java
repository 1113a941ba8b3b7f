// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.internal.notation.TimeNotation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;

/** A clock time. */
@Component(service = FieldEditor.class, property = "service.ranking:Integer=-100")
public final class TimeField extends NotationField {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && feature.getEType() == FederationPackage.Literals.LOCAL_TIME;
    }

    @Override
    int letters() {
        return 8;
    }

    @Override
    Notation notation(Field field) {
        return new TimeNotation(field.editor().workbench().language());
    }
}
