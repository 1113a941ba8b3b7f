// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;

/** Makes PDF files of XHTML for tests. */
final class Pdf {

    private static final PdfExporter EXPORTER = new PdfExporter();

    private Pdf() {}

    /** Makes a PDF of a case in the resources, with the style sheet of the built-in templates. */
    static byte[] ofCase(String name) throws ExportException, IOException {
        try (InputStream in = Pdf.class.getResourceAsStream("/cases/" + name + ".xhtml")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Makes a PDF of a body. */
    static byte[] ofBody(String body) throws ExportException, IOException {
        return of(
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="sv-SE" xml:lang="sv-SE">
                <head><title>Protokoll</title><meta name="subject" content="Protokoll"/>
                <style type="text/css">STYLE</style></head><body>%s</body></html>
                """
                        .formatted(body));
    }

    static byte[] of(String xhtml) throws ExportException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.export(new Request(new XhtmlDocument(xhtml.replace("STYLE", style()), Locale.ROOT)), out);
        return out.toByteArray();
    }

    private static String style() throws IOException {
        try (InputStream in =
                PdfExporter.class.getResourceAsStream("/se/paragraf/core/internal/document/templates/style.css")) {
            String page =
                    "@page { @bottom-right { content: \"Sida \" counter(page) \" (\" counter(pages) \")\"; font-size: 8.5pt } }";
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + page;
        }
    }

    private record Request(XhtmlDocument document) implements ExportRequest {

        @Override
        public Meeting meeting() {
            throw new AssertionError("a page is made of the document alone");
        }

        @Override
        public ExportOptions options() {
            return ExportOptions.defaults();
        }

        @Override
        public Document content() {
            throw new AssertionError("a page is made of the document alone");
        }

        @Override
        public String kind() {
            return "minutes";
        }

        @Override
        public Optional<byte[]> template(String name) {
            return Optional.empty();
        }

        @Override
        public byte[] model() {
            throw new AssertionError("a page is made of the document alone");
        }
    }
}
