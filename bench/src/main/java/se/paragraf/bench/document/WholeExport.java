// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.OutputStream;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;

/** What a user waits for: from the model to the bytes, with all that is done by default. */
final class WholeExport implements DocumentWriter {

    static final String PREFIX = "export-";

    private final String format;
    private Sample sample;

    WholeExport(String format) {
        this.format = format;
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
    public void prepare(Sample toWrite) {
        sample = toWrite;
    }

    @Override
    public void write(OutputStream out) throws ExportException {
        sample.paragraf().exporting().export(sample.meeting(), format, ExportOptions.defaults(), out);
    }
}
