// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.handbook;

import java.util.Optional;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;

/**
 * A document that was not made of the model, so that nothing of the model travels in it.
 *
 * @param document the document
 */
record DocumentRequest(XhtmlDocument document) implements ExportRequest {

    @Override
    public Document content() {
        throw noModel();
    }

    @Override
    public Meeting meeting() {
        throw noModel();
    }

    @Override
    public ExportOptions options() {
        return ExportOptions.defaults().withLanguage(document.language());
    }

    @Override
    public String kind() {
        return "handbook";
    }

    @Override
    public boolean tellsAll() {
        return false;
    }

    @Override
    public Optional<byte[]> template(String name) {
        return Optional.empty();
    }

    @Override
    public String place(String name) {
        return name;
    }

    @Override
    public byte[] model() {
        throw noModel();
    }

    private static UnsupportedOperationException noModel() {
        return new UnsupportedOperationException("a handbook has no model");
    }
}
