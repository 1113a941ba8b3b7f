// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import se.paragraf.export.docx.internal.carried.CarriedModel;
import se.paragraf.export.docx.internal.carried.WrittenTexts;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.export.docx.internal.packaging.PackageReader;
import se.paragraf.export.docx.internal.packaging.Relationships;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlFault;
import se.paragraf.export.docx.internal.xml.XmlHandler;
import se.paragraf.export.docx.internal.xml.XmlSource;
import se.paragraf.model.text.Message;

/** The parts of a Word document that matter here, under whatever names a program has saved them. */
final class WordPackage {

    private static final String CUSTOM = "customxml/";

    private final Map<String, byte[]> parts;
    private final XmlSource xml = new XmlSource();
    private byte[] model;
    private byte[] texts;

    /** Tells the namespace of the root of a part. */
    private static final class Root implements XmlHandler {
        private String namespace;

        @Override
        public void start(Element element) {
            if (namespace == null) {
                namespace = element.namespace();
            }
        }

        @Override
        public void text(String text) {
            // has no namespace
        }

        @Override
        public void end(String name) {
            // has no namespace
        }
    }

    WordPackage(byte[] file) throws PackageFault {
        parts = PackageReader.read(file);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().regionMatches(true, 0, CUSTOM, 0, CUSTOM.length())
                    && part.getKey().endsWith(".xml")) {
                sort(part.getValue());
            }
        }
    }

    private void sort(byte[] part) {
        Root root = new Root();
        try {
            xml.read(part, root);
        } catch (XmlFault | IOException e) {
            // What others keep in the file is no concern of ours.
            return;
        }
        if (root.namespace == null) {
            return;
        }
        if (root.namespace.startsWith(CarriedModel.MODEL_NAMESPACES)) {
            model = part;
        } else if (root.namespace.equals(WrittenTexts.NAMESPACE)) {
            texts = part;
        }
    }

    /** The model that travels in it. */
    Optional<byte[]> model() {
        return Optional.ofNullable(model);
    }

    /** The text as it was written. */
    Optional<WrittenTexts> written() throws PackageFault {
        if (texts == null) {
            return Optional.empty();
        }
        WrittenTexts written = new WrittenTexts();
        read(texts, written);
        return Optional.of(written);
    }

    /** The text as it is now. */
    WordText found() throws PackageFault {
        Relationships root = new Relationships();
        read(parts.getOrDefault("_rels/.rels", new byte[0]), root);
        byte[] main = root.first("officeDocument")
                .map(found -> parts.get(Relationships.resolve("", found.target())))
                .orElseThrow(() -> new PackageFault(Message.of(WordPackage.class, "docx.damaged")));
        WordText found = new WordText();
        read(main, found);
        return found;
    }

    private void read(byte[] part, XmlHandler handler) throws PackageFault {
        try {
            xml.read(part, handler);
        } catch (XmlFault e) {
            throw new PackageFault(Message.of(WordPackage.class, "docx.damaged"), e);
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }
}
