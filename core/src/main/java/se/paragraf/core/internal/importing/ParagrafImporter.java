// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import se.paragraf.core.federation.FederationFolder;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.importing.Source;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.text.Message;

/** Reads meetings from files of our own. Built in and asked first, as such a file is text too. */
public final class ParagrafImporter implements DocumentImporter {

    private static final String NAMESPACES = "https://paragraf.se/model/";

    /** Within so many bytes the root element of a file declares its namespace. */
    private static final int HEAD = 8192;

    /** A byte order mark, and a zero beside each letter, stand before the first angle of UTF-16. */
    private static final int BEFORE_FIRST_ANGLE = 4;

    private final ModelFiles files;

    ParagrafImporter(ModelFiles files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return ImportService.OWN;
    }

    @Override
    public boolean accepts(Source source) {
        try (InputStream in = source.open()) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            int angle = head.indexOf('<');
            return angle >= 0
                    && angle <= BEFORE_FIRST_ANGLE
                    && head.replace("\0", "").contains(NAMESPACES);
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }

    @Override
    public Document readDocument(Source source, Consumer<Message> warnings) throws ImportException {
        try {
            ModelContent content = content(source);
            content.warnings().forEach(warnings);
            return content.root();
        } catch (ModelException e) {
            throw new ImportException(
                    e.reason().orElseGet(() -> Message.of(ParagrafImporter.class, "paragraf.unreadable")), e);
        }
    }

    private ModelContent content(Source source) throws ModelException {
        if (source.path().isEmpty()) {
            return files.read(source.open());
        }
        ModelFile file = FederationFolder.open(files, source.path().get());
        return new ModelContent(file.root(), file.warnings());
    }

    @Override
    public Message noMeeting(Document document) {
        return Message.of(
                ParagrafImporter.class, document instanceof Federation ? "paragraf.federation" : "paragraf.attest");
    }
}
