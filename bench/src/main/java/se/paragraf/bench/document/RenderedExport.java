// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.IOException;
import java.io.OutputStream;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;

/** Our exporter alone, from XHTML that is there already: what peers can be compared with. */
final class RenderedExport implements DocumentWriter {

    static final String PREFIX = "write-";

    private final String format;
    private final Exporter exporter;
    private ExportRequest request;

    RenderedExport(String format) {
        this.format = format;
        this.exporter = Sample.exporter(format);
    }

    @Override
    public String name() {
        return PREFIX + format;
    }

    @Override
    public String library() {
        return "Paragraf";
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public void prepare(Sample sample) throws ExportException {
        request = sample.rendered();
    }

    @Override
    public void write(OutputStream out) throws ExportException, IOException {
        exporter.export(request, out);
    }
}
