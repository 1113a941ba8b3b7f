// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.minutes.Meeting;

/** Renders the document when the first exporter asks for it. */
final class PendingRequest implements ExportRequest {

    private final DocumentRenderer renderer;
    private final Meeting meeting;
    private final ExportOptions options;
    private XhtmlDocument document;

    PendingRequest(DocumentRenderer renderer, Meeting meeting, ExportOptions options) {
        this.renderer = renderer;
        this.meeting = meeting;
        this.options = options;
    }

    @Override
    public Meeting meeting() {
        return meeting;
    }

    @Override
    public ExportOptions options() {
        return options;
    }

    @Override
    public XhtmlDocument document() throws ExportException {
        if (document == null) {
            document = renderer.render(meeting, options);
        }
        return document;
    }
}
