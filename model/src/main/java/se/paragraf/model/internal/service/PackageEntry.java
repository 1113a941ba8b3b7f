// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.service;

import org.eclipse.emf.ecore.EPackage;
import org.gecko.emf.osgi.configurator.EPackageConfigurator;

/** Enters a package into registries. */
record PackageEntry(EPackage ePackage) implements EPackageConfigurator {

    @Override
    public void configureEPackage(EPackage.Registry registry) {
        registry.put(ePackage.getNsURI(), ePackage);
    }

    @Override
    public void unconfigureEPackage(EPackage.Registry registry) {
        registry.remove(ePackage.getNsURI());
    }
}
