// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.Locale;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.ui.internal.notation.DataNotation;
import se.paragraf.ui.internal.notation.DayNotation;
import se.paragraf.ui.internal.notation.LinesNotation;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.internal.notation.NumberNotation;
import se.paragraf.ui.internal.notation.TextNotation;
import se.paragraf.ui.internal.notation.TimeNotation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** A list of texts, numbers or days, one a line. */
@Component(property = "service.ranking:Integer=-100")
public final class LinesField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature.isMany()
                && feature.getEType() instanceof EDataType type
                && !(type instanceof EEnum)
                && type.isSerializable();
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new LongText(new Composite(parent, SWT.NONE), field, new LinesNotation(element(field)), 2, 10);
    }

    private static Notation element(Field field) {
        EDataType type = (EDataType) field.feature().getEType();
        Locale language = field.editor().workbench().language();
        if (type == EcorePackage.Literals.ESTRING) {
            return new TextNotation();
        } else if (type == FederationPackage.Literals.LOCAL_DATE) {
            return new DayNotation(() -> Words.today(field));
        } else if (type == FederationPackage.Literals.LOCAL_TIME) {
            return new TimeNotation(language);
        }
        return NumberNotation.reads(type) ? new NumberNotation(type, language) : new DataNotation(type);
    }
}
