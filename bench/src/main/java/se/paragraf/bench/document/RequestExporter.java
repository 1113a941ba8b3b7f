// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.OutputStream;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.ExportService;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.model.federation.Document;

/** Hands out what exporters are given, so that they can be measured apart from the templates. */
public final class RequestExporter implements Exporter {

    private static final String FORMAT = "request";

    /** The stream that takes it: there is no other way out of the service. */
    private static final class Receiver extends OutputStream {

        private ExportRequest request;

        @Override
        public void write(int value) {
            throw new AssertionError("the request is no bytes");
        }
    }

    static ExportRequest rendered(ExportService exporting, Document content, ExportOptions options)
            throws ExportException {
        Receiver receiver = new Receiver();
        exporting.export(content, FORMAT, options, receiver);
        return receiver.request;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException {
        request.document();
        ((Receiver) out).request = request;
    }
}
