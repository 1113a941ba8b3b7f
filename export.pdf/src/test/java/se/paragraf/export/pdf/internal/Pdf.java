// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;

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
        return of(page(body));
    }

    static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="sv-SE" xml:lang="sv-SE">
                <head><title>Protokoll</title><meta name="subject" content="Protokoll"/>
                <style type="text/css">STYLE</style></head><body>%s</body></html>
                """
                .formatted(body);
    }

    static byte[] of(String xhtml) throws ExportException, IOException {
        return of(new Request(document(xhtml, Map.of())));
    }

    /** Makes a PDF of a body with pictures. */
    static byte[] ofBody(String body, Map<String, DocumentImage> images) throws ExportException, IOException {
        return of(new Request(document(page(body), images)));
    }

    static byte[] of(Request request) throws ExportException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.export(request, out);
        return out.toByteArray();
    }

    static XhtmlDocument document(String xhtml, Map<String, DocumentImage> images) throws IOException {
        return new XhtmlDocument(xhtml.replace("STYLE", style()), Locale.ROOT, images);
    }

    /** The text as it is copied out. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The tags with their texts. */
    static String tags(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return StructureTree.of(document);
        }
    }

    private static String style() throws IOException {
        try (InputStream in =
                PdfExporter.class.getResourceAsStream("/se/paragraf/core/internal/document/templates/style.css")) {
            String page =
                    "@page { @bottom-right { content: \"Sida \" counter(page) \" (\" counter(pages) \")\"; font-size: 8.5pt } }";
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + page;
        }
    }
}
