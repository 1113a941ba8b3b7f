// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Renders the document when the first exporter asks for it. */
final class PendingRequest implements ExportRequest {

    private final DocumentRenderer renderer;
    private final ModelFiles files;
    private final Document content;
    private final ExportOptions options;
    private XhtmlDocument document;

    PendingRequest(DocumentRenderer renderer, ModelFiles files, Document content, ExportOptions options) {
        this.renderer = renderer;
        this.files = files;
        this.content = content;
        this.options = options;
    }

    @Override
    public Document content() {
        return content;
    }

    @Override
    public Meeting meeting() throws ExportException {
        if (content instanceof Meeting meeting) {
            return meeting;
        }
        throw new ExportException(Message.of(PendingRequest.class, "export.meeting"));
    }

    @Override
    public ExportOptions options() {
        return options;
    }

    @Override
    public String kind() throws ExportException {
        return renderer.kind(content, options);
    }

    @Override
    public XhtmlDocument document() throws ExportException {
        if (document == null) {
            document = renderer.render(content, options);
        }
        return document;
    }

    @Override
    public Optional<byte[]> template(String name) throws ExportException {
        return renderer.template(name, content, options);
    }

    @Override
    public byte[] model() throws ExportException {
        try {
            // Nothing is written there: a name is asked for that no file has.
            Path nowhere = Path.of(UUID.randomUUID() + ModelFolder.ENDING);
            return files.create(nowhere, ModelCopy.asVersion(content)).bytes();
        } catch (ModelException e) {
            throw new ExportException(
                    e.reason().orElseGet(() -> Message.of(PendingRequest.class, "export.model", e.toString())), e);
        }
    }
}
