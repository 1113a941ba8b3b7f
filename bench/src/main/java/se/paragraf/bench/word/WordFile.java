// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file that Paragraf wrote: its content as blocks, and the template that is left when these are taken out. */
public final class WordFile {

    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts;
    private final String begin;
    private final String end;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
        String document = new String(parts.get(DOCUMENT), StandardCharsets.UTF_8);
        begin = document.substring(0, document.indexOf("<w:body>") + "<w:body>".length());
        end = document.substring(document.lastIndexOf("<w:sectPr"));
    }

    /** Reads a file. */
    public static WordFile of(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new WordFile(parts);
    }

    /** What stands in it. */
    public List<Block> blocks() throws IOException {
        return BlockReader.read(parts.get(DOCUMENT));
    }

    /** The markup before the first block. */
    public String begin() {
        return begin;
    }

    /** The markup after the last block. */
    public String end() {
        return end;
    }

    /** A file with these styles, numberings, heads and feet, and with nothing but the given markup in it. */
    public byte[] template(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, zip -> zip.write((begin + body + end).getBytes(StandardCharsets.UTF_8)));
        return bytes.toByteArray();
    }

    /** What writes the markup of a document. */
    public interface Body {
        /** Writes it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file with another content. */
    public void write(OutputStream out, Body body) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            if (part.getKey().equals(DOCUMENT)) {
                body.write(zip);
            } else {
                zip.write(part.getValue());
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
