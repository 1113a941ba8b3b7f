// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMIResource;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.UnknownExtension;

/** Cuts the extensions out of a file whose models are not installed. */
final class UnknownObjects {

    private final TagScanner scanner;
    private final Map<String, String> scope = new LinkedHashMap<>();
    private UnknownExtension current;
    private int element;
    private int depth;

    UnknownObjects(String text) {
        this.scanner = new TagScanner(text);
    }

    boolean isInside() {
        return current != null;
    }

    /** An element of a model that is not installed begins; its text is there when it ends. */
    UnknownExtension start(String namespace, String name, int number, int atDepth) {
        current = FederationFactory.eINSTANCE.createUnknownExtension();
        current.setNamespace(namespace);
        current.setName(name);
        element = number;
        depth = atDepth;
        scope.clear();
        return current;
    }

    /** Says what a prefix means that is declared outside of the element. */
    void declare(String prefix, String namespace) {
        if (namespace != null && !namespace.isEmpty()) {
            scope.put(prefix, namespace);
        }
    }

    /** An element ends; if it is the one that was started, it is kept. */
    Optional<UnknownExtension> end(int atDepth) {
        if (current == null || atDepth != depth) {
            return Optional.empty();
        }
        String text = scanner.element(element);
        String outer = scope.remove("");
        current.setText(outer == null ? text : RawElement.declaring(text, Map.of("", outer)));
        new TreeMap<>(scope).forEach((prefix, namespace) -> {
            if (!isStandard(prefix, namespace) && text.contains(prefix + ":")) {
                current.getPrefixes().add(prefix + "=" + namespace);
            }
        });
        UnknownExtension ended = current;
        current = null;
        return Optional.of(ended);
    }

    static boolean isStandard(String prefix, String namespace) {
        return prefix.equals("xsi") && namespace.equals(ExtendedMetaData.XSI_URI)
                || prefix.equals("xmi") && namespace.equals(XMIResource.XMI_URI);
    }
}
