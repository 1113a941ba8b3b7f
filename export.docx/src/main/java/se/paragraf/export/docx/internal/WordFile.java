// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.paragraf.core.export.ExportException;

/** The package that a Word document is: named parts, all of one given time so that the same parts are the same bytes. */
final class WordFile implements Closeable {

    private static final LocalDate FIRST_DAY_OF_ZIP = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST_DAY_OF_ZIP = LocalDate.of(2099, 12, 31);

    private final ZipOutputStream zip;
    private final LocalDateTime time;

    WordFile(OutputStream out, LocalDate date) {
        zip = new ZipOutputStream(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                // whoever opened the stream closes it
                flush();
            }
        });
        boolean fits = !date.isBefore(FIRST_DAY_OF_ZIP) && !date.isAfter(LAST_DAY_OF_ZIP);
        time = (fits ? date : FIRST_DAY_OF_ZIP).atStartOfDay();
    }

    /** What writes a part. */
    interface Content {
        void write(Markup out) throws ExportException, IOException;
    }

    void add(String part, String text) throws ExportException, IOException {
        add(part, out -> out.raw(text));
    }

    void add(String part, Content content) throws ExportException, IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.write(new Markup(writer));
        writer.flush();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
