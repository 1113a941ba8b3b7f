// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small files that are large inside. */
final class Bombs {

    private static final int BLOCK = 1 << 20;

    private Bombs() {}

    /** Objects that are packed: they are unpacked when the file is opened. */
    static byte[] ofObjects() throws IOException {
        return ofObjects("/Type /ObjStm");
    }

    /** The same, with a dictionary of which the reader needs to know no more than the numbers. */
    static byte[] ofObjects(String dictionary) throws IOException {
        return pdf("/N 1 /First 4 " + dictionary, "1 0 R");
    }

    /** A source that is packed. */
    static byte[] ofSource() throws IOException {
        return pdf("/Type /EmbeddedFile", "<< /Type /Filespec /F (a.paragraf) /UF (a.paragraf) /EF << /F 2 0 R >> >>");
    }

    private static byte[] pdf(String dictionary, String specification) throws IOException {
        byte[] packed = packed(1024);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 3 0 R /AF [ " + specification + " ] >> endobj\n");
        write(out, "3 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj\n");
        write(out, "2 0 obj << " + dictionary + " /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n");
        out.write(packed);
        write(out, "\nendstream endobj\ntrailer << /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n");
        return out.toByteArray();
    }

    private static byte[] packed(int blocks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] blank = new byte[BLOCK];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < blocks; i++) {
                packed.write(blank);
            }
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
