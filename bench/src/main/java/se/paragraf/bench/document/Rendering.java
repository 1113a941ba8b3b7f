// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.OutputStream;
import se.paragraf.core.export.ExportException;

/** The templates alone: from the model to XHTML. */
final class Rendering implements DocumentWriter {

    static final String NAME = "render";

    private Sample sample;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String library() {
        return "Paragraf";
    }

    @Override
    public String format() {
        return "xhtml";
    }

    @Override
    public void prepare(Sample toWrite) {
        sample = toWrite;
    }

    @Override
    public void write(OutputStream out) throws ExportException {
        sample.rendered();
    }
}
