// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import org.eclipse.emf.ecore.EValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import se.paragraf.model.constraint.ModelConstraints;

/** Makes the delegate known to EMF as long as the bundle is active. */
@Component(
        service = {},
        immediate = true)
public final class DelegateRegistration {

    private final EValidator.ValidationDelegate delegate = new ConstraintDelegate();

    @Activate
    public DelegateRegistration() {
        EValidator.ValidationDelegate.Registry.INSTANCE.put(ModelConstraints.DELEGATE, delegate);
    }

    @Deactivate
    void forget() {
        EValidator.ValidationDelegate.Registry.INSTANCE.remove(ModelConstraints.DELEGATE, delegate);
    }
}
