// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.UnknownExtension;

/** The namespaces that text needs which is written as it was read. */
final class RawPrefixes {

    private RawPrefixes() {}

    /** What the root declares for all of them; where two mean different things, the first has its way. */
    static Map<String, String> of(Resource resource) {
        Map<String, String> all = new TreeMap<>();
        for (Iterator<EObject> i = EcoreUtil.getAllContents(resource, false); i.hasNext(); ) {
            if (i.next() instanceof UnknownExtension extension) {
                of(extension).forEach(all::putIfAbsent);
            }
        }
        return all;
    }

    /** What one of them needs. */
    static Map<String, String> of(UnknownExtension extension) {
        Map<String, String> needed = new TreeMap<>();
        for (String declaration : extension.getPrefixes()) {
            int equals = declaration.indexOf('=');
            if (equals > 0) {
                needed.put(declaration.substring(0, equals), declaration.substring(equals + 1));
            }
        }
        return needed;
    }

    /** The text, with what the root declares otherwise. */
    static String complete(UnknownExtension extension, Map<String, String> declared) {
        Map<String, String> own = of(extension);
        own.entrySet().removeIf(each -> each.getValue().equals(declared.get(each.getKey())));
        return own.isEmpty() ? extension.getText() : RawElement.declaring(extension.getText(), own);
    }
}
