// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import se.paragraf.export.docx.internal.packaging.ContentTypes;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.export.docx.internal.packaging.PackageReader;
import se.paragraf.export.docx.internal.packaging.Relationship;
import se.paragraf.export.docx.internal.packaging.Relationships;
import se.paragraf.export.docx.internal.xml.XmlFault;
import se.paragraf.export.docx.internal.xml.XmlHandler;
import se.paragraf.export.docx.internal.xml.XmlSource;
import se.paragraf.model.text.Message;

/**
 * The parts of a template that was found to be harmless.
 *
 * @param parts all by name
 * @param types what each is
 * @param root what the package needs
 * @param mainName the name of the part with the text
 * @param relationships what that part needs
 */
record TemplateParts(
        Map<String, byte[]> parts,
        ContentTypes types,
        Relationships root,
        String mainName,
        Relationships relationships) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String ROOT = "_rels/.rels";

    static TemplateParts read(byte[] file) throws PackageFault {
        Map<String, byte[]> parts = PackageReader.read(file);
        ContentTypes types = new ContentTypes();
        parse(parts.get(ContentTypes.PART), types);
        TemplateGuard.check(parts, types);
        Relationships root = new Relationships();
        parse(parts.get(ROOT), root);
        String main = root.first("officeDocument")
                .map(found -> Relationships.resolve("", found.target()))
                .filter(parts::containsKey)
                .filter(found -> types.of(found).startsWith(WORD))
                .orElseThrow(() -> new PackageFault(Message.of(TemplateParts.class, "template.other")));
        Relationships relationships = new Relationships();
        parse(parts.get(Relationships.partOf(main)), relationships);
        return new TemplateParts(parts, types, root, main, relationships);
    }

    private static void parse(byte[] part, XmlHandler handler) throws PackageFault {
        try {
            if (part != null) {
                new XmlSource().read(part, handler);
            }
        } catch (XmlFault e) {
            throw new PackageFault(Message.of(TemplateParts.class, "template.other"), e);
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }

    byte[] main() {
        return parts.get(mainName);
    }

    /** The name of the first part that the main part needs as this. */
    Optional<String> name(String type) {
        return names(type).stream().findFirst();
    }

    List<String> names(String type) {
        List<String> names = new ArrayList<>();
        for (Relationship relationship : relationships.list()) {
            if (relationship.is(type) && !relationship.external()) {
                names.add(Relationships.resolve(mainName, relationship.target()));
            }
        }
        names.removeIf(name -> !parts.containsKey(name));
        return names;
    }

    Optional<Document> tree(String type) {
        return name(type).map(parts::get).map(WordTree::parse);
    }
}
