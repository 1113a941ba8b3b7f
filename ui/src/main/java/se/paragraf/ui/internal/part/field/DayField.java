// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.ui.internal.notation.DayNotation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** A day, which is written or chosen in a calendar. */
@Component(property = "service.ranking:Integer=-100")
public final class DayField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && feature.getEType() == FederationPackage.Literals.LOCAL_DATE;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new Day(new Composite(parent, 0), field, new DayNotation(() -> Words.today(field)));
    }
}
