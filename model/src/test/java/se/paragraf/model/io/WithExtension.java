// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.fixture.ExtensionModel;
import se.paragraf.model.text.Message;

/** What is installed, and the model of somebody else. */
final class WithExtension implements ModelPackages {

    private final ModelPackages installed = ModelPackages.standalone();

    @Override
    public List<EPackage> packages() {
        return Stream.concat(installed.packages().stream(), Stream.of(ExtensionModel.PACKAGE))
                .toList();
    }

    @Override
    public EPackage.Registry registry() {
        EPackage.Registry registry = installed.registry();
        registry.put(ExtensionModel.PACKAGE.getNsURI(), ExtensionModel.PACKAGE);
        return registry;
    }

    @Override
    public String origin(EPackage ePackage) {
        return ePackage == ExtensionModel.PACKAGE ? "logbook" : installed.origin(ePackage);
    }

    @Override
    public List<Message> leftOut() {
        return installed.leftOut();
    }
}
