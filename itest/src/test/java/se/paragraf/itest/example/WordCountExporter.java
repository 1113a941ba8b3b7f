// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/** The exporter of docs/EXTENSIONS.md. */
@Component
public final class WordCountExporter implements Exporter {

    @Override
    public String format() {
        return "words";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        for (Paragraph paragraph : request.meeting().getParagraphs()) {
            int words = new StringTokenizer(PlainText.of(paragraph.getBody())).countTokens();
            String line = paragraph.getNumberAsWritten() + "\t" + words + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
