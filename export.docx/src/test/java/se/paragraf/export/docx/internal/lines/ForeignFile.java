// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a Word file as other programs write them, from little XML. */
public final class ForeignFile {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();
    private String namespace = WORD;
    private String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private String body = "";

    public static ForeignFile of(String body) {
        ForeignFile file = new ForeignFile();
        file.body = body;
        return file;
    }

    /** With a part that the text needs: styles, numbering, footnotes, header. */
    public ForeignFile with(String kind, String root, String content) {
        parts.put("word/" + kind + ".xml", root(root, content));
        related.append("<Relationship Id=\"")
                .append(kind)
                .append("\" Type=\"" + OFFICE + "/")
                .append(kind)
                .append("\" Target=\"")
                .append(kind)
                .append(".xml\"/>");
        return this;
    }

    ForeignFile strict() {
        namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        return this;
    }

    public ForeignFile ofType(String contentType) {
        type = contentType;
        return this;
    }

    private String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"" + namespace + "\" xmlns:r=\"" + OFFICE
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:"
                + name
                + ">";
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
                        + type + "\"/></Types>");
        all.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        all.put("word/_rels/document.xml.rels", "<Relationships>" + related + "</Relationships>");
        all.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        all.putAll(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String p(String text) {
        return p("", text);
    }

    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    public static String style(String id) {
        return "<w:pStyle w:val=\"" + id + "\"/>";
    }

    static String item(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}
