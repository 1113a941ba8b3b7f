// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.util.Map;
import java.util.Optional;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;

/** Asks for a page that is made of a document, and of what the templates have beside it. */
record Request(XhtmlDocument document, ExportOptions options, Map<String, byte[]> templates) implements ExportRequest {

    Request(XhtmlDocument document) {
        this(document, ExportOptions.defaults(), Map.of());
    }

    @Override
    public Meeting meeting() {
        throw new AssertionError("a page is made of the document alone");
    }

    @Override
    public Document content() {
        throw new AssertionError("a page is made of the document alone");
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public boolean tellsAll() {
        return false;
    }

    @Override
    public Optional<byte[]> template(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    @Override
    public String place(String name) {
        return "dress/" + name;
    }

    @Override
    public byte[] model() {
        throw new AssertionError("nobody asked for the model");
    }
}
