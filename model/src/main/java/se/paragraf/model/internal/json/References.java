// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.internal.RelativePath;
import se.paragraf.model.io.ModelException;

/** The references of a document that is read, and the elements to which they may lead. */
final class References {

    private static final Set<String> KEYS = Set.of(Form.REF, Form.TYPE);

    private final ClassNames classes;
    private final Map<String, EObject> elements = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    References(ClassNames classes) {
        this.classes = classes;
    }

    void addIdentity(EObject object, Node node, Path path) throws ModelException {
        String id = EcoreUtil.getID(object);
        if (id != null && elements.putIfAbsent(id, object) != null) {
            throw DocumentReader.at(node, path, "json.id.twice", Faults.cut(id));
        }
    }

    void add(EObject source, EReference reference, List<Node> targets, Path path) {
        pending.add(new Pending(source, reference, targets, path));
    }

    void resolve(EObject root) throws ModelException {
        for (Pending each : pending) {
            List<EObject> targets = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < each.targets().size(); i++) {
                Node node = each.targets().get(i);
                Path path = each.reference().isMany() ? each.path().to(i) : each.path();
                EObject target = target(root, each.reference(), node, path);
                if (!seen.add(target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : target)) {
                    throw DocumentReader.at(node, path, "json.ref.twice");
                }
                targets.add(target);
            }
            set(each, targets);
        }
    }

    private EObject target(EObject root, EReference reference, Node node, Path path) throws ModelException {
        Node.Fields fields = DocumentReader.fields(node, path);
        DocumentReader.refuseOthers(fields, path, KEYS);
        Path place = path.to(Form.REF);
        Node ref = DocumentReader.required(fields, Form.REF, path);
        String text = DocumentReader.text(ref, place);
        int mark = text.indexOf('#');
        if (mark > 0) {
            EClass eClass = outsideClass(reference, fields, path);
            return outside(text, mark, eClass, ref, place);
        }
        EObject found = inside(root, text.substring(mark + 1))
                .orElseThrow(() -> DocumentReader.at(ref, place, "json.ref.missing", Faults.cut(text)));
        if (!Form.accepts(reference, found.eClass())) {
            throw unfit(ref, place, found.eClass(), reference);
        }
        return found;
    }

    private Optional<EObject> inside(EObject root, String fragment) {
        EObject element = elements.get(fragment);
        if (element != null || !fragment.startsWith("//")) {
            return Optional.ofNullable(element);
        }
        try {
            return Optional.ofNullable(
                    fragment.length() == 2 ? root : EcoreUtil.getEObject(root, fragment.substring(2)));
        } catch (RuntimeException e) {
            // EMF has no other way to say that a path leads nowhere.
            return Optional.empty();
        }
    }

    private EClass outsideClass(EReference reference, Node.Fields fields, Path path) throws ModelException {
        Optional<Node> type = fields.get(Form.TYPE);
        if (type.isEmpty()) {
            if (Form.isConcrete(reference.getEReferenceType())) {
                return reference.getEReferenceType();
            }
            throw DocumentReader.at(fields, path, "json.key.missing", Form.TYPE);
        }
        Path place = path.to(Form.TYPE);
        String name = DocumentReader.text(type.get(), place);
        EClass eClass = classes.find(name)
                .orElseThrow(() -> DocumentReader.at(type.get(), place, "json.type.unknown", Faults.cut(name)));
        if (!Form.accepts(reference, eClass)) {
            throw unfit(type.get(), place, eClass, reference);
        }
        return eClass;
    }

    private static ModelException unfit(Node node, Path path, EClass actual, EReference reference) {
        return DocumentReader.at(
                node,
                path,
                "json.type.unfit",
                actual.getName(),
                reference.getEReferenceType().getName());
    }

    private static EObject outside(String text, int mark, EClass eClass, Node node, Path path) throws ModelException {
        String file = text.substring(0, mark);
        if (!RelativePath.staysInside(file)) {
            throw DocumentReader.at(node, path, "json.ref.outside", Faults.cut(text));
        }
        try {
            if (mark + 1 < text.length()) {
                EObject proxy = EcoreUtil.create(eClass);
                ((InternalEObject) proxy).eSetProxyURI(URI.createURI(file).appendFragment(text.substring(mark + 1)));
                return proxy;
            }
        } catch (RuntimeException e) {
            throw new ModelException(Faults.message("json.ref.form", Faults.cut(text)), e);
        }
        throw DocumentReader.at(node, path, "json.ref.form", Faults.cut(text));
    }

    @SuppressWarnings("unchecked")
    private static void set(Pending pending, List<EObject> targets) {
        if (!pending.reference().isMany()) {
            pending.source().eSet(pending.reference(), targets.get(0));
            return;
        }
        EList<EObject> list = (EList<EObject>) pending.source().eGet(pending.reference());
        if (list.isEmpty() && list instanceof InternalEList<EObject> internal) {
            internal.addAllUnique(targets);
        } else {
            // The other end of the reference was there before and has put some in already.
            ECollections.setEList(list, targets);
        }
    }

    private record Pending(EObject source, EReference reference, List<Node> targets, Path path) {}
}
