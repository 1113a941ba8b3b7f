// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.export.docx.internal.carried.CarriedModel;
import se.paragraf.export.docx.internal.carried.WrittenTexts;
import se.paragraf.export.docx.internal.lines.ForeignDocument;
import se.paragraf.export.docx.internal.packaging.DocumentParts;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** The parts of a Word document that matter here, under whatever names a program has saved them. */
final class WordPackage {

    private static final String CUSTOM = "customxml/";

    private static final Pattern TEMPLATE = Pattern.compile("(?i)template(?:\\.|$)");

    private final DocumentParts parts;
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
        parts = new DocumentParts(file);
        for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
            if (part.getKey().regionMatches(true, 0, CUSTOM, 0, CUSTOM.length())
                    && part.getKey().endsWith(".xml")) {
                sort(part.getValue());
            }
        }
    }

    private void sort(byte[] part) {
        Root root = new Root();
        try {
            parts.read(part, root);
        } catch (PackageFault e) {
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
        parts.read(texts, written);
        return Optional.of(written);
    }

    /** The text as it is now. */
    WordText found() throws PackageFault {
        WordText found = new WordText();
        parts.readMain(found);
        return found;
    }

    /** Whether it is a template, with which documents begin. */
    boolean isTemplate() throws PackageFault {
        return TEMPLATE.matcher(parts.mainType()).find();
    }

    /** The lines of one that carries no model. */
    Lines lines() throws PackageFault, ImportException {
        return new ForeignDocument(parts).lines();
    }
}
