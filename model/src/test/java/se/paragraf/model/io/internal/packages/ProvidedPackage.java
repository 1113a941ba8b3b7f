// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import se.paragraf.model.io.spi.ModelProvider;

/** What an extension with generated code has for a plain class path. */
public final class ProvidedPackage implements ModelProvider {

    private final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();

    public ProvidedPackage() {
        ePackage.setName("provided");
        ePackage.setNsURI("urn:provided");
    }

    @Override
    public Collection<EPackage> packages() {
        return List.of(ePackage);
    }
}
