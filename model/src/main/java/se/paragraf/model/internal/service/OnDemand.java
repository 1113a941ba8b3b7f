// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.service;

import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** A service that is made when somebody asks for it. */
record OnDemand<S>(Supplier<S> supplier) implements ServiceFactory<S> {

    @Override
    public S getService(Bundle bundle, ServiceRegistration<S> registration) {
        return supplier.get();
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<S> registration, S service) {
        // It has nothing to let go of.
    }
}
