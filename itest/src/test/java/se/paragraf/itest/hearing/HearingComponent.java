// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.hearing;

import java.util.Dictionary;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Registers the package as the component does that the generator writes. */
@Component
public final class HearingComponent {

    private final ServiceRegistration<EPackage> registration;

    @Activate
    public HearingComponent(BundleContext context) {
        registration = context.registerService(EPackage.class, HearingPackage.eINSTANCE, (Dictionary<String, ?>) null);
    }

    @Deactivate
    void close() {
        registration.unregister();
    }
}
