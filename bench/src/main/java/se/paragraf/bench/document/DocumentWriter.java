// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.IOException;
import java.io.OutputStream;
import se.paragraf.core.export.ExportException;

/** One way to make a document: ours, or that of a peer. Found by {@link java.util.ServiceLoader} if it is not ours. */
public interface DocumentWriter {

    /** A short word. */
    String name();

    /** What does the work, with its version. */
    String library();

    /** What it writes: pdf, docx, html. */
    String format();

    /** Looks at what is to be written and gets ready; not measured. */
    void prepare(Sample sample) throws ExportException, IOException;

    /** Writes it. */
    void write(OutputStream out) throws ExportException, IOException;
}
