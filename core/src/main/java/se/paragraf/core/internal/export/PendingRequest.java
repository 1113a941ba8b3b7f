// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.util.Optional;
import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.document.Dress;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.internal.audience.IdentityNumberCheck;
import se.paragraf.core.internal.audience.LostReferences;
import se.paragraf.core.internal.document.kind.Kinds;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Renders the document when the first exporter asks for it. */
final class PendingRequest implements ExportRequest {

    private final DocumentRenderer renderer;
    private final ModelFiles files;
    private final Kinds kinds;
    private final Document content;
    private final ExportOptions options;
    private Dress dress;
    private XhtmlDocument document;
    private byte[] model;

    PendingRequest(DocumentRenderer renderer, ModelFiles files, Kinds kinds, Document content, ExportOptions options) {
        this.renderer = renderer;
        this.files = files;
        this.kinds = kinds;
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
        return kinds.find(content, options.document()).name();
    }

    @Override
    public boolean tellsAll() throws ExportException {
        return kinds.find(content, options.document()).tellsAll();
    }

    @Override
    public XhtmlDocument document() throws ExportException {
        if (document == null) {
            document = dress().render();
            if (options.audience() == Audience.PUBLIC && IdentityNumberCheck.fails(document, content)) {
                // The content has none, so a template or the file of the federation brought it.
                document = null;
                throw new ExportException(Message.of(PendingRequest.class, "number.rendered"));
            }
        }
        return document;
    }

    @Override
    public Optional<byte[]> template(String name) throws ExportException {
        return dress().template(name);
    }

    private Dress dress() throws ExportException {
        if (dress == null) {
            dress = renderer.dress(content, options);
        }
        return dress;
    }

    @Override
    public String place(String name) throws ExportException {
        return dress().place(name);
    }

    @Override
    public byte[] model() throws ExportException {
        if (model == null) {
            Document kept = files.version(content);
            LostReferences.dropUnfiled(kept);
            try {
                model = files.bytes(kept);
            } catch (ModelException e) {
                throw new ExportException(
                        e.reason().orElseGet(() -> Message.of(PendingRequest.class, "export.model", e.toString())), e);
            }
        }
        return model.clone();
    }
}
