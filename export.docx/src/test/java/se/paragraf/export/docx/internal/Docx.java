// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;

/** Exports XHTML for tests and takes the result apart. */
public final class Docx {

    private static final DocxExporter EXPORTER = new DocxExporter();

    private Docx() {}

    record Request(XhtmlDocument document, Map<String, byte[]> templates) implements ExportRequest {
        @Override
        public Meeting meeting() {
            throw new AssertionError("the XHTML has it all");
        }

        @Override
        public ExportOptions options() {
            return ExportOptions.defaults().withSetting("docx.model", "false").withSetting("pdf.model", "false");
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
        public boolean tellsAll() {
            return false;
        }

        @Override
        public Optional<byte[]> template(String name) {
            return Optional.ofNullable(templates.get(name));
        }

        @Override
        public String place(String name) {
            return name;
        }

        @Override
        public byte[] model() {
            throw new AssertionError("a page is made of the document alone");
        }
    }

    static byte[] export(String xhtml) throws ExportException, IOException {
        return export(xhtml, Map.of());
    }

    public static byte[] export(String xhtml, Map<String, byte[]> templates) throws ExportException, IOException {
        return export(new XhtmlDocument(xhtml, Locale.forLanguageTag("sv-SE")), templates);
    }

    static byte[] export(XhtmlDocument document, Map<String, byte[]> templates) throws ExportException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.export(new Request(document, templates), out);
        return out.toByteArray();
    }

    static byte[] exportBody(String body) throws ExportException, IOException {
        return export("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>T</title></head><body>"
                + body + "</body></html>");
    }

    public static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static String body(String body) throws ExportException, IOException {
        return parts(exportBody(body)).get("word/document.xml");
    }

    static String sample(String name) throws IOException {
        try (InputStream in = Docx.class.getResourceAsStream("/cases/" + name + "/input.xhtml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
