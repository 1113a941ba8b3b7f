// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.handbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.paragraf.bench.document.Sample;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;

/** Makes one accessible PDF of a folder of Markdown, by the exporter that makes those of minutes. */
public final class HandbookPdf {

    private HandbookPdf() {}

    /**
     * Makes it.
     *
     * @param arguments the folder, which has a README.md that leads to the chapters, and the file to write
     * @throws IOException if a file cannot be read or written
     * @throws ExportException if the exporter refuses what the folder has
     */
    public static void main(String[] arguments) throws IOException, ExportException {
        Path file = Path.of(arguments[1]);
        XhtmlDocument document = Chapters.of(Path.of(arguments[0]));
        // Only what is whole replaces what is there.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sample.exporter("pdf").export(new DocumentRequest(document), out);
        Files.write(file, out.toByteArray());
        System.out.println(file);
    }
}
