// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.docx.internal.xml.Markup;

/** The package that a Word document is: named parts, all of one given time so that the same parts are the same bytes. */
public final class PackageWriter implements Closeable {

    private static final LocalDate FIRST_DAY_OF_ZIP = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST_DAY_OF_ZIP = LocalDate.of(2099, 12, 31);
    /** Half of the time of a long document goes here: one level more takes a fifth longer and saves a twentieth. */
    private static final int LEVEL = 5;

    private final ZipOutputStream zip;
    private final Markup markup;
    private final LocalDateTime time;

    public PackageWriter(OutputStream out, LocalDate date) {
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
        zip.setLevel(LEVEL);
        markup = new Markup(zip);
        boolean fits = !date.isBefore(FIRST_DAY_OF_ZIP) && !date.isAfter(LAST_DAY_OF_ZIP);
        time = (fits ? date : FIRST_DAY_OF_ZIP).atStartOfDay();
    }

    /** What writes a part. */
    public interface Content {
        void write(Markup out) throws ExportException, IOException;
    }

    public void add(String part, byte[] bytes) throws IOException {
        start(part);
        zip.write(bytes);
        zip.closeEntry();
    }

    public void add(String part, Content content) throws ExportException, IOException {
        start(part);
        content.write(markup);
        markup.flush();
        zip.closeEntry();
    }

    private void start(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
