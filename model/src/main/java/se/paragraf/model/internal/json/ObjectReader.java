// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.io.ModelException;

/** Makes objects of JSON. References wait until all objects are there. */
final class ObjectReader {

    private final ClassNames classes;
    private final References references;

    ObjectReader(ClassNames classes) {
        this.classes = classes;
        this.references = new References(classes);
    }

    References references() {
        return references;
    }

    /**
     * Makes one object with all that it contains.
     *
     * @param fits which classes may stand here
     * @param expected the class where none is named
     */
    EObject read(Node node, Predicate<EClass> fits, EClass expected, Path path) throws ModelException {
        Node.Fields fields = DocumentReader.fields(node, path);
        EClass eClass = eClass(fields, fits, expected, path);
        EObject object = create(eClass, node, path);
        for (Node.Member member : fields.members()) {
            if (!member.key().equals(Form.TYPE)) {
                Path place = path.to(member.key());
                EStructuralFeature feature = classes.feature(eClass, member.key());
                if (feature == null) {
                    throw Faults.at(
                            member.line(),
                            member.column(),
                            place.toString(),
                            Faults.message("json.feature.unknown", Faults.cut(member.key()), eClass.getName()));
                }
                read(object, feature, member.value(), place);
                if (feature == eClass.getEIDAttribute()) {
                    references.addIdentity(object, member.value(), place);
                }
            }
        }
        return object;
    }

    private EClass eClass(Node.Fields fields, Predicate<EClass> fits, EClass expected, Path path)
            throws ModelException {
        Optional<Node> type = fields.get(Form.TYPE);
        if (type.isEmpty()) {
            if (Form.isConcrete(expected)) {
                return expected;
            }
            throw DocumentReader.at(fields, path, "json.key.missing", Form.TYPE);
        }
        Path place = path.to(Form.TYPE);
        String name = DocumentReader.text(type.get(), place);
        EClass eClass = classes.find(name)
                .orElseThrow(() -> DocumentReader.at(type.get(), place, "json.type.unknown", Faults.cut(name)));
        if (!fits.test(eClass)) {
            throw DocumentReader.at(type.get(), place, "json.type.unfit", Faults.cut(name), expected.getName());
        }
        return eClass;
    }

    private static EObject create(EClass eClass, Node node, Path path) throws ModelException {
        try {
            return EcoreUtil.create(eClass);
        } catch (RuntimeException | LinkageError e) {
            throw DocumentReader.at(node, path, "json.type.broken", eClass.getName(), Faults.cut(e));
        }
    }

    private void read(EObject object, EStructuralFeature feature, Node node, Path path) throws ModelException {
        if (!feature.isMany()) {
            readOne(object, feature, node, path);
        } else if (node instanceof Node.Values values) {
            readMany(object, feature, values.elements(), path);
        } else {
            throw DocumentReader.at(node, path, "json.kind", Faults.message("kind.array"), node.kind());
        }
    }

    private void readOne(EObject object, EStructuralFeature feature, Node node, Path path) throws ModelException {
        if (feature instanceof EAttribute attribute) {
            boolean isNull = Form.hasNull(feature) && node instanceof Node.Word word && word.value() == null;
            set(object, feature, isNull ? null : value(attribute, node, path), node, path);
        } else if (Form.isContainment(feature)) {
            set(object, feature, content((EReference) feature, node, path), node, path);
        } else {
            references.add(object, (EReference) feature, List.of(node), path);
        }
    }

    private void readMany(EObject object, EStructuralFeature feature, List<Node> nodes, Path path)
            throws ModelException {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            references.add(object, reference, nodes, path);
            return;
        }
        List<Object> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Path place = path.to(i);
            if (feature instanceof EAttribute attribute) {
                Object value = value(attribute, node, place);
                if (feature.isUnique() && !seen.add(value)) {
                    throw DocumentReader.at(node, place, "json.value.twice", Faults.cut(value));
                }
                values.add(value);
            } else {
                values.add(content((EReference) feature, node, place));
            }
        }
        addAll(object, feature, values);
    }

    /** The values are known to be different, so that the list need not look. */
    @SuppressWarnings("unchecked")
    private static void addAll(EObject object, EStructuralFeature feature, List<Object> values) {
        Collection<Object> list = (Collection<Object>) object.eGet(feature);
        if (list instanceof InternalEList<?>) {
            ((InternalEList<Object>) list).addAllUnique(values);
        } else {
            list.addAll(values);
        }
    }

    private EObject content(EReference reference, Node node, Path path) throws ModelException {
        return read(node, eClass -> Form.accepts(reference, eClass), reference.getEReferenceType(), path);
    }

    private static Object value(EAttribute attribute, Node node, Path path) throws ModelException {
        return Scalars.value(attribute.getEAttributeType(), node)
                .orElseThrow(() -> DocumentReader.at(
                        node,
                        path,
                        "json.value",
                        attribute.getEAttributeType().getName(),
                        node instanceof Node.Text text ? "\"" + Faults.cut(text.value()) + "\"" : shown(node)));
    }

    private static Object shown(Node node) {
        return node instanceof Node.Figure figure ? Faults.cut(figure.digits()) : node.kind();
    }

    private static void set(EObject object, EStructuralFeature feature, Object value, Node node, Path path)
            throws ModelException {
        try {
            object.eSet(feature, value);
        } catch (RuntimeException e) {
            throw DocumentReader.at(node, path, "json.value", feature.getEType().getName(), Faults.cut(value));
        }
    }
}
