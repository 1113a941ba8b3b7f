// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;

/** What tells whether values of two versions are the same. */
final class ValueKeys {

    private ValueKeys() {}

    /** The key of a value that is no object of the version itself. */
    static Object of(EStructuralFeature feature, Object value) {
        if (value instanceof EObject object) {
            return reference(object);
        } else if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        } else if (value instanceof FeatureMap.Entry entry) {
            Object content = entry.getValue();
            return List.of(
                    entry.getEStructuralFeature().getName(),
                    content == null ? "" : of(entry.getEStructuralFeature(), content));
        } else if (value != null && value.getClass().isArray() && feature.getEType() instanceof EDataType type) {
            return EcoreUtil.convertToString(type, value);
        }
        return value == null ? "" : value;
    }

    private static Object reference(EObject target) {
        if (target.eIsProxy()) {
            return named(((InternalEObject) target).eProxyURI());
        }
        String id = EcoreUtil.getID(target);
        Resource resource = target.eResource();
        if (id != null || resource == null || resource.getURI() == null) {
            return id == null ? target : id;
        }
        return named(resource.getURI().appendFragment(resource.getURIFragment(target)));
    }

    /** A fragment that is no path is an identity and enough, whatever the file is called. */
    private static String named(URI uri) {
        String fragment = String.valueOf(uri.fragment());
        return fragment.startsWith("/") ? uri.lastSegment() + '#' + fragment : fragment;
    }
}
