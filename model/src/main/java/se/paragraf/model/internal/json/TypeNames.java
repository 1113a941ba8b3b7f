// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The names of classes in one document that is written, with prefixes for packages that others brought. */
final class TypeNames {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();

    TypeNames() {
        Form.OWN.forEach(own -> prefixes.put(own.getNsURI(), own.getNsPrefix()));
    }

    void add(EClass eClass) {
        EPackage ePackage = eClass.getEPackage();
        if (!prefixes.containsKey(ePackage.getNsURI())) {
            String prefix = free(ePackage.getNsPrefix());
            prefixes.put(ePackage.getNsURI(), prefix);
            added.put(prefix, ePackage.getNsURI());
        }
    }

    String of(EClass eClass) {
        return prefixes.get(eClass.getEPackage().getNsURI()) + "." + eClass.getName();
    }

    /** Prefixes and namespaces of packages that are not Paragraf's own, in the order in which they were added. */
    Map<String, String> added() {
        return added;
    }

    private String free(String wish) {
        String prefix = wish != null && PREFIX.matcher(wish).matches() ? wish : "package";
        String candidate = prefix;
        for (int i = 2; prefixes.containsValue(candidate); i++) {
            candidate = prefix + i;
        }
        return candidate;
    }
}
