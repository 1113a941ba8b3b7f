// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.internal.RelativePath;
import se.paragraf.model.io.ModelException;

/**
 * How a document that is written names the targets of its references: an element of its own by its identity, or by its
 * place after a # if it has none; an element of another file by the relative path of the file and its identity.
 */
final class Links {

    private final EObject document;
    private final URI base;
    private final Set<String> ids = new HashSet<>();

    Links(EObject document) {
        this.document = document;
        URI uri = document.eResource() == null ? null : document.eResource().getURI();
        this.base = uri != null && uri.isHierarchical() && !uri.isRelative() ? uri : null;
    }

    /** Takes notice of an element of the document. */
    void add(EObject element) throws ModelException {
        String id = EcoreUtil.getID(element);
        if (id != null && !ids.add(id)) {
            throw Faults.fault("write.id", Faults.cut(id));
        }
    }

    /** True for a target that another file holds. */
    boolean leadsOut(EObject target) {
        return !EcoreUtil.isAncestor(document, target) && inside(target).isEmpty();
    }

    String to(EObject target) throws ModelException {
        if (EcoreUtil.isAncestor(document, target)) {
            String id = EcoreUtil.getID(target);
            return id == null || id.isEmpty()
                    ? "#//" + EcoreUtil.getRelativeURIFragmentPath(document, target)
                    : local(id);
        }
        Optional<String> inside = inside(target);
        return inside.isPresent() ? inside.get() : outside(target);
    }

    private static String local(String id) {
        return id.indexOf('#') < 0 ? id : "#" + id;
    }

    /** A proxy may stand for an element of this very document. */
    private Optional<String> inside(EObject target) {
        URI uri = ((InternalEObject) target).eProxyURI();
        if (uri == null || !uri.hasFragment()) {
            return Optional.empty();
        }
        boolean here = uri.trimFragment().isEmpty()
                || document.eResource() != null
                        && uri.trimFragment().equals(document.eResource().getURI());
        return here && ids.contains(uri.fragment()) ? Optional.of(local(uri.fragment())) : Optional.empty();
    }

    private String outside(EObject target) throws ModelException {
        if (!target.eIsProxy() && target.eResource() == null) {
            throw Faults.fault("write.nowhere", target.eClass().getName());
        }
        URI uri = EcoreUtil.getURI(target);
        URI relative = base == null || uri.isRelative() ? uri : uri.deresolve(base, true, true, false);
        String file = relative.trimFragment().toString();
        if (!relative.hasFragment() || relative.fragment().isEmpty() || !RelativePath.staysInside(file)) {
            throw Faults.fault("write.outside", Faults.cut(relative));
        }
        return relative.toString();
    }
}
