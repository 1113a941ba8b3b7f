// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Files as EMF keeps them with its default options: the measure for what we add to it. */
final class PlainEmf {

    private PlainEmf() {}

    static Resource load(Path file) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        set.getResources().add(resource);
        resource.load(Map.of());
        return resource;
    }

    static Resource holding(EObject root, Path file) {
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.getContents().add(root);
        return resource;
    }
}
