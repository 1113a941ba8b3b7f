// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;

/**
 * Writes a meeting in one format. A service; of two with the same format the one with the higher
 * {@code service.ranking} writes. On a plain class path it is found by {@link java.util.ServiceLoader} and the first one
 * found writes. Called from any thread; the same request gives the same bytes.
 */
@ConsumerType
public interface Exporter {

    /**
     * The name of the format, also the ending of the file.
     *
     * @return a short lower-case word: pdf, docx, json
     */
    String format();

    /**
     * Writes the meeting.
     *
     * @param request what to write
     * @param out where to; the caller closes it
     * @throws ExportException if this meeting cannot be written in this format
     * @throws IOException if {@code out} does not take it
     */
    void export(ExportRequest request, OutputStream out) throws ExportException, IOException;
}
