// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;

/** Reads what stands around a document: the version and the packages. */
final class DocumentReader {

    private static final Set<String> KEYS = Set.of(Form.SCHEMA, Form.HEADER, Form.PACKAGES, Form.DOCUMENT);

    private DocumentReader() {}

    static ModelContent read(Node node, Collection<EPackage> installed) throws ModelException {
        Node.Fields top = fields(node, Path.ROOT);
        version(top);
        refuseOthers(top, Path.ROOT, KEYS);
        if (top.get(Form.SCHEMA).isPresent()) {
            text(top.get(Form.SCHEMA).get(), Path.ROOT.to(Form.SCHEMA));
        }
        ClassNames classes = new ClassNames(packages(top, installed));
        Node content = required(top, Form.DOCUMENT, Path.ROOT);
        Path path = Path.ROOT.to(Form.DOCUMENT);
        ObjectReader reader = new ObjectReader(classes);
        EClass expected = FederationPackage.Literals.DOCUMENT;
        Document document = (Document) reader.read(content, expected::isSuperTypeOf, expected, path);
        reader.references().resolve(document);
        document.setModelVersion(FormVersion.CURRENT.toString());
        return new ModelContent(document, List.of());
    }

    /** The version comes before all else: a newer form may have other keys. */
    private static void version(Node.Fields top) throws ModelException {
        if (top.get(Form.HEADER).isEmpty()) {
            throw Faults.fault("json.header");
        }
        Path path = Path.ROOT.to(Form.HEADER);
        Node.Fields header = fields(top.get(Form.HEADER).get(), path);
        Node node = required(header, Form.VERSION, path);
        Path place = path.to(Form.VERSION);
        String text = text(node, place);
        Optional<Message> refusal = FormVersion.refusal(text);
        if (refusal.isPresent()) {
            throw Faults.at(node.line(), node.column(), place.toString(), refusal.get());
        }
        refuseOthers(header, path, Set.of(Form.VERSION));
    }

    private static Map<String, EPackage> packages(Node.Fields top, Collection<EPackage> installed)
            throws ModelException {
        Map<String, EPackage> packages = new HashMap<>();
        Form.OWN.forEach(own -> packages.put(own.getNsPrefix(), own));
        if (top.get(Form.PACKAGES).isEmpty()) {
            return packages;
        }
        Path path = Path.ROOT.to(Form.PACKAGES);
        for (Node.Member member : fields(top.get(Form.PACKAGES).get(), path).members()) {
            Path place = path.to(member.key());
            String namespace = text(member.value(), place);
            EPackage found = installed.stream()
                    .filter(candidate -> namespace.equals(candidate.getNsURI()))
                    .findFirst()
                    .orElseThrow(() -> at(member.value(), place, "packages.missing", Faults.cut(namespace)));
            EPackage other = packages.putIfAbsent(member.key(), found);
            if (other != null && other != found) {
                throw at(member.value(), place, "packages.own", Faults.cut(member.key()), other.getNsURI());
            }
        }
        return packages;
    }

    static Node.Fields fields(Node node, Path path) throws ModelException {
        if (node instanceof Node.Fields fields) {
            return fields;
        }
        throw at(node, path, "json.kind", Faults.message("kind.object"), node.kind());
    }

    static String text(Node node, Path path) throws ModelException {
        if (node instanceof Node.Text text && Texts.isWellFormed(text.value())) {
            return text.value();
        }
        throw at(node, path, "json.kind", Faults.message("kind.text"), node.kind());
    }

    static Node required(Node.Fields fields, String key, Path path) throws ModelException {
        return fields.get(key).orElseThrow(() -> at(fields, path, "json.key.missing", key));
    }

    static void refuseOthers(Node.Fields fields, Path path, Set<String> keys) throws ModelException {
        for (Node.Member member : fields.members()) {
            if (!keys.contains(member.key())) {
                throw Faults.at(
                        member.line(),
                        member.column(),
                        path.to(member.key()).toString(),
                        Faults.message("json.key.unknown", Faults.cut(member.key())));
            }
        }
    }

    static ModelException at(Node node, Path path, String key, Object... arguments) {
        return Faults.at(node.line(), node.column(), path.toString(), Faults.message(key, arguments));
    }
}
