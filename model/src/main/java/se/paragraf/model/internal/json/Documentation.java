// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The documentation of metamodels. Generated code leaves it out, so Paragraf's own is read from the {@code .ecore} files. */
final class Documentation {

    private final Map<String, String> own = new HashMap<>();

    Documentation() {
        Form.OWN.forEach(this::read);
    }

    /** The documentation; null if there is none. */
    String of(ENamedElement element) {
        String known = own.get(name(element));
        return known == null ? EcoreUtil.getDocumentation(element) : known;
    }

    private void read(EPackage ePackage) {
        String file = "/model/" + ePackage.getName() + ".ecore";
        try (InputStream in = Documentation.class.getResourceAsStream(file)) {
            Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(ePackage.getNsURI()));
            resource.load(in, Map.of());
            for (Iterator<EObject> all = resource.getAllContents(); all.hasNext(); ) {
                if (all.next() instanceof ENamedElement element && EcoreUtil.getDocumentation(element) != null) {
                    own.put(name(element), EcoreUtil.getDocumentation(element));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle has its own metamodels", e);
        }
    }

    private static String name(ENamedElement element) {
        EObject container = element.eContainer();
        return element instanceof EPackage ePackage
                ? ePackage.getNsURI()
                : (container instanceof ENamedElement owner ? name(owner) : "") + "#" + element.getName();
    }
}
