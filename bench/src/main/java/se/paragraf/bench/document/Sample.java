// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ServiceLoader;
import se.paragraf.bench.SampleMeeting;
import se.paragraf.bench.word.WordFile;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.model.minutes.Meeting;

/** Minutes of invented matters, and what Paragraf makes of them. */
public final class Sample {

    private final Paragraf paragraf = Paragraf.standalone();
    private final Meeting meeting;

    Sample(int paragraphs) {
        meeting = SampleMeeting.of(1, paragraphs);
    }

    Paragraf paragraf() {
        return paragraf;
    }

    Meeting meeting() {
        return meeting;
    }

    /** The request that an exporter gets, rendered already and without the model travelling along. */
    ExportRequest rendered() throws ExportException {
        return RequestExporter.rendered(
                paragraf.exporting(),
                meeting,
                ExportOptions.defaults().withSetting("docx.model", "false").withSetting("pdf.model", "false"));
    }

    /** Our exporter of a format. */
    /** What writes a format. */
    public static Exporter exporter(String format) {
        for (Exporter exporter : ServiceLoader.load(Exporter.class)) {
            if (exporter.format().equals(format)) {
                return exporter;
            }
        }
        throw new IllegalArgumentException("there is no exporter for " + format);
    }

    /** The XHTML that the PDF is made of. */
    public String xhtml() throws ExportException {
        return rendered().document().content();
    }

    /** The minutes as Paragraf writes them in Word. */
    public WordFile word() throws ExportException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter("docx").export(rendered(), out);
        return WordFile.of(out.toByteArray());
    }
}
