// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.model.federation.Extensible;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** What extensions have added to an object, and may add. Where there is neither, there is no field. */
@Component(property = "service.ranking:Integer=-100")
public final class ExtensionsField implements FieldEditor {

    private final ModelPackages packages;

    /** Made for the packages that are installed at any time. */
    @Activate
    public ExtensionsField(@Reference ModelPackages packages) {
        this.packages = packages;
    }

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature == FederationPackage.Literals.EXTENSIBLE__EXTENSIONS
                && (!((Extensible) object).getExtensions().isEmpty()
                        || !Kinds.extending(object, packages.packages()).isEmpty());
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new Extensions(new Composite(parent, SWT.NONE), field);
    }
}
