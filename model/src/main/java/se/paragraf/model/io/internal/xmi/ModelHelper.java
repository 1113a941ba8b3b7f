// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Names of namespaces and objects as they stand in a file. */
final class ModelHelper extends XMIHelperImpl {

    private final Map<EPackage, String> prefixes = new HashMap<>();
    private final Map<String, String> declarations = new TreeMap<>();

    ModelHelper(ModelResource resource) {
        super(resource);
    }

    /** Takes prefixes for text that is written as it is; what is taken already stays what it is. */
    void reserve(String prefix, String namespace) {
        if (!isOfXmi(prefix)) {
            declarations.putIfAbsent(prefix, namespace);
        }
    }

    /** The namespaces of the file by prefix. */
    Map<String, String> declarations() {
        return declarations;
    }

    @Override
    public String getPrefix(EPackage ePackage) {
        return prefixes.computeIfAbsent(ePackage, this::declared);
    }

    @Override
    protected String getPrefix(EPackage ePackage, boolean mustHavePrefix) {
        return getPrefix(ePackage);
    }

    private String declared(EPackage ePackage) {
        String wanted = ePackage.getNsPrefix();
        wanted = wanted == null || wanted.isEmpty() ? "ext" : wanted;
        String prefix = wanted;
        for (int i = 1; taken(prefix, ePackage.getNsURI()); i++) {
            prefix = wanted + "_" + i;
        }
        declarations.put(prefix, ePackage.getNsURI());
        return prefix;
    }

    private boolean taken(String prefix, String namespace) {
        return isOfXmi(prefix) || !declarations.getOrDefault(prefix, namespace).equals(namespace);
    }

    private static boolean isOfXmi(String prefix) {
        return prefix.equals("xmi") || prefix.equals("xsi");
    }

    /** Whether an object belongs to the file that is saved, or would if it existed. */
    boolean isHere(InternalEObject object) {
        return object.eIsProxy()
                ? object.eProxyURI().trimFragment().equals(getResource().getURI())
                : object.eResource() == getResource() || object.eResource() == null;
    }

    @Override
    public String getIDREF(EObject object) {
        InternalEObject internal = (InternalEObject) object;
        return "#" + (object.eIsProxy() ? internal.eProxyURI().fragment() : super.getIDREF(object));
    }

    @Override
    public URI deresolve(URI uri) {
        return FolderUris.relative(uri, getResource().getURI());
    }
}
