// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.paragraf.export.docx.internal.packaging.PackageReader;
import se.paragraf.export.docx.internal.template.StandardTemplate;

/** Makes Word templates for tests: the one in the bundle with some parts changed. */
public final class Templates {

    private static final String RELATIONSHIP =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>";

    private final Map<String, byte[]> parts;

    private Templates(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static Templates standard() throws Exception {
        return new Templates(new LinkedHashMap<>(PackageReader.read(StandardTemplate.bytes())));
    }

    public static Templates of(byte[] file) throws Exception {
        return new Templates(new LinkedHashMap<>(PackageReader.read(file)));
    }

    public Templates with(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Templates without(String part) {
        parts.remove(part);
        return this;
    }

    public Templates change(String part, UnaryOperator<String> change) {
        return with(part, change.apply(new String(parts.get(part), StandardCharsets.UTF_8)));
    }

    public Templates replace(String part, String old, String replacement) {
        return change(part, text -> {
            if (!text.contains(old)) {
                throw new AssertionError(part + " has no " + old);
            }
            return text.replace(old, replacement);
        });
    }

    public Templates relate(String id, String type, String target, boolean external) {
        return replace(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                String.format(RELATIONSHIP, id, type, target, external ? " TargetMode=\"External\"" : "")
                        + "</Relationships>");
    }

    public Templates type(String part, String type) {
        return replace(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>");
    }

    /** The body of the template, with {@code BODY} where the document goes. */
    public Templates body(String blocks) {
        return change("word/document.xml", text -> {
            int start = text.indexOf("<w:sdt>");
            int end = text.lastIndexOf("</w:sdt>") + "</w:sdt>".length();
            return text.substring(0, start)
                    + blocks.replace("BODY", control("innehall", paragraph("Här")))
                    + text.substring(end);
        });
    }

    public static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    public static String run(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    public static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    public Map<String, byte[]> parts() {
        return parts;
    }

    public byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
