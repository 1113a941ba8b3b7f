// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.fixture.ExtensionModel;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Message;

/** Paragraf's own metamodels and that of an extension. */
record TestPackages(List<EPackage> packages) implements ModelPackages {

    static final TestPackages OWN =
            new TestPackages(List.of(FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE));

    static final TestPackages WITH_EXTENSION = new TestPackages(List.of(
            FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE, ExtensionModel.PACKAGE));

    @Override
    public EPackage.Registry registry() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        packages.forEach(each -> registry.put(each.getNsURI(), each));
        return registry;
    }

    @Override
    public String origin(EPackage ePackage) {
        return "test";
    }

    @Override
    public List<Message> leftOut() {
        return List.of();
    }
}
