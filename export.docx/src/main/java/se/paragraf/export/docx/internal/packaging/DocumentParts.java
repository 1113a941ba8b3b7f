// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.export.docx.internal.xml.XmlFault;
import se.paragraf.export.docx.internal.xml.XmlHandler;
import se.paragraf.export.docx.internal.xml.XmlSource;
import se.paragraf.model.text.Message;

/** The parts of a Word document that nobody vouches for, found by what they are to each other. */
public final class DocumentParts {

    private final Map<String, byte[]> parts;
    private final XmlSource xml = new XmlSource();
    private final Relationships ofPackage;
    private final String main;

    /** Unpacks a file. */
    public DocumentParts(byte[] file) throws PackageFault {
        parts = PackageReader.read(file);
        ofPackage = relationships("");
        main = ofPackage
                .first("officeDocument")
                .map(found -> Relationships.resolve("", found.target()))
                .orElse("");
    }

    /** All by name, in their order. */
    public Map<String, byte[]> all() {
        return parts;
    }

    /** Reads the part that holds the text. */
    public void readMain(XmlHandler handler) throws PackageFault {
        byte[] part = parts.get(main);
        if (part == null) {
            throw damaged(null);
        }
        read(part, handler);
    }

    /** Reads a part that the text needs, told by the last word of the type; nothing if there is none. */
    public void readRelated(String word, XmlHandler handler) throws PackageFault {
        read(relationships(main), main, word, handler);
    }

    /** Reads a part that the text names; nothing if there is none. */
    public void readNamed(String id, XmlHandler handler) throws PackageFault {
        Optional<byte[]> part = relationships(main).list().stream()
                .filter(found -> found.id().equals(id) && !found.external())
                .map(found -> parts.get(Relationships.resolve(main, found.target())))
                .filter(Objects::nonNull)
                .findFirst();
        if (part.isPresent()) {
            read(part.get(), handler);
        }
    }

    /** What the part that holds the text is, as a type of content; empty if that is not told. */
    public String mainType() throws PackageFault {
        ContentTypes types = new ContentTypes();
        read(parts.get(ContentTypes.PART), types);
        return types.of(main);
    }

    /** Reads a part that belongs to the whole document. */
    public void readOfPackage(String word, XmlHandler handler) throws PackageFault {
        read(ofPackage, "", word, handler);
    }

    private void read(Relationships relationships, String from, String word, XmlHandler handler) throws PackageFault {
        Optional<byte[]> part = relationships
                .first(word)
                .filter(found -> !found.external())
                .map(found -> parts.get(Relationships.resolve(from, found.target())));
        if (part.isPresent()) {
            read(part.get(), handler);
        }
    }

    private Relationships relationships(String part) throws PackageFault {
        Relationships found = new Relationships();
        byte[] list = parts.get(Relationships.partOf(part));
        if (list != null) {
            read(list, found);
        }
        return found;
    }

    public void read(byte[] part, XmlHandler handler) throws PackageFault {
        try {
            xml.read(part, handler);
        } catch (XmlFault e) {
            throw damaged(e);
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }

    private static PackageFault damaged(XmlFault cause) {
        return new PackageFault(Message.of(DocumentParts.class, "package.malformed"), cause);
    }
}
