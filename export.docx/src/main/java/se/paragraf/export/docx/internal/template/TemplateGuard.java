// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.paragraf.export.docx.internal.packaging.ContentTypes;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.export.docx.internal.packaging.Relationship;
import se.paragraf.export.docx.internal.packaging.Relationships;
import se.paragraf.export.docx.internal.xml.XmlFault;
import se.paragraf.export.docx.internal.xml.XmlHandler;
import se.paragraf.export.docx.internal.xml.XmlSource;
import se.paragraf.model.text.Message;

/** Refuses templates with what runs, embeds a file, or fetches something when the document is opened. */
final class TemplateGuard {

    /** Relationships to what is no part of a text. A hyperlink is followed by a click only. */
    private static final Set<String> EMBEDDED = Set.of("oleObject", "package", "aFChunk", "subDocument", "control");

    private static final Set<String> XML_ENDINGS = Set.of("xml", "rels", "vml");

    private final Map<String, byte[]> parts;
    private final ContentTypes types;
    private final XmlSource xml = new XmlSource();

    private TemplateGuard(Map<String, byte[]> parts, ContentTypes types) {
        this.parts = parts;
        this.types = types;
    }

    static void check(Map<String, byte[]> parts, ContentTypes types) throws PackageFault {
        TemplateGuard guard = new TemplateGuard(parts, types);
        for (String part : parts.keySet()) {
            guard.checkType(part, types.of(part).toLowerCase(Locale.ROOT));
        }
        for (String part : parts.keySet()) {
            guard.checkXml(part);
        }
    }

    private void checkType(String part, String type) throws PackageFault {
        String name = part.toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vba") || name.contains("vbaproject")) {
            throw refused("template.macros", part);
        }
        if (type.contains("activex") || name.contains("/activex/")) {
            throw refused("template.activex", part);
        }
        if (type.contains("oleobject") || name.contains("/embeddings/")) {
            throw refused("template.embedded", part);
        }
    }

    private void checkXml(String part) throws PackageFault {
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("rels")) {
            Relationships relationships = new Relationships();
            read(part, relationships);
            for (Relationship relationship : relationships.list()) {
                checkRelationship(part, relationship);
            }
        } else if (XML_ENDINGS.contains(ending) || types.of(part).endsWith("xml")) {
            FieldGuard fields = new FieldGuard();
            read(part, fields);
            if (fields.isTooDeep()) {
                throw refused("template.deep", part);
            }
            if (fields.fetching().isPresent()) {
                throw refused("template.field", part, fields.fetching().get());
            }
        }
    }

    private static void checkRelationship(String part, Relationship relationship) throws PackageFault {
        if (EMBEDDED.stream().anyMatch(relationship::is)) {
            throw refused("template.embedded", part + " → " + relationship.target());
        }
        if (relationship.external() && !relationship.is("hyperlink")) {
            throw refused("template.external", part, relationship.target());
        }
    }

    private void read(String part, XmlHandler handler) throws PackageFault {
        try {
            xml.read(parts.get(part), handler);
        } catch (XmlFault e) {
            throw new PackageFault(
                    e.isDoctype()
                            ? Message.of(TemplateGuard.class, "template.doctype", part)
                            : Message.of(TemplateGuard.class, "template.malformed", part, e.line(), e.column()),
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }

    private static PackageFault refused(String key, Object... arguments) {
        return new PackageFault(Message.of(TemplateGuard.class, key, arguments));
    }
}
