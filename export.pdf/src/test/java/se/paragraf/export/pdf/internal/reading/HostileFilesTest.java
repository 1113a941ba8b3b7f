// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.MinutesReader;
import se.paragraf.export.pdf.internal.PdfImporter;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** Files of which reading could take all time or memory. */
class HostileFilesTest {

    private static final MinutesReader WORDS = (lines, settings, warnings) -> {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setPlace(String.join("|", lines.all().stream().map(Line::text).toList()));
        return meeting;
    };

    private final PdfImporter importer = new PdfImporter(ModelFiles.standalone(), List.of(WORDS));

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff\u00e0", "II*\0", "MM\0*", "GIF89a", "RIFF0000WEBP"})
    void a_picture_is_refused_with_the_way(String beginning) {
        Source picture = new Source("sida", (beginning + "0000").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(importer.accepts(picture)).isTrue();
        assertRefused(picture, "OCR");
    }

    @Test
    void a_file_that_needs_a_password_is_refused() throws Exception {
        assertRefused(source(encrypted("owner", "user")), "encrypted");
    }

    @Test
    void a_file_that_only_its_owner_may_change_is_read() throws Exception {
        assertThat(importer.read(source(encrypted("owner", ""))).getPlace()).isEqualTo("Protokoll");
    }

    @Test
    void a_page_larger_than_any_sheet_is_read() throws Exception {
        byte[] pdf = changed(page -> page.setMediaBox(new PDRectangle(1e9f, 1e9f)));

        assertThat(importer.read(source(pdf)).getPlace()).isEqualTo("Protokoll");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A "})
    void objects_nested_deeper_than_any_are_read_or_refused(String open) throws Exception {
        String nested = new String(new Drawn().at(70, 100, "Protokoll").bytes(), StandardCharsets.ISO_8859_1)
                .replaceFirst("/Type /Catalog", "/Type /Catalog /Deep " + open.repeat(200_000));

        assertRefused(source(nested.getBytes(StandardCharsets.ISO_8859_1)), "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_a_page_draws_is_bounded_however_it_is_packed(int times) throws Exception {
        byte[] packed = packed(new byte[1 << 20], 600);
        for (int i = 1; i < times; i++) {
            packed = packed(packed, 1);
        }
        byte[] content = packed;
        byte[] pdf = changed(page -> page.getCOSObject().setItem(COSName.CONTENTS, stream(content, times)));

        assertRefused(source(pdf), "256 MB");
    }

    @Test
    void one_page_that_is_there_ten_thousand_times_is_refused() throws Exception {
        byte[] pdf = changed(page -> {
            COSArray kids = page.getCOSObject().getCOSDictionary(COSName.PARENT).getCOSArray(COSName.KIDS);
            for (int i = 0; i < 10_001; i++) {
                kids.add(page.getCOSObject());
            }
        });

        assertRefused(source(pdf), "256 MB");
    }

    @Test
    void what_another_way_of_packing_hides_is_bounded_too() throws Exception {
        byte[] bomb = lzw(300 << 20);
        byte[] pdf = changed(page -> {
            COSStream stream = stream(bomb, 0);
            stream.setItem(COSName.FILTER, COSName.LZW_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
        });

        assertThat(bomb.length).isLessThan(4 << 20);
        assertRefused(source(pdf), "256 MB");
    }

    /** Blanks, packed: each code stands for one more of them than the code before. */
    private static byte[] lzw(int size) {
        BitPacker out = new BitPacker();
        long written = 0;
        while (written < size) {
            out.add(256, 9);
            out.add(' ', 9);
            written++;
            for (int next = 258, run = 2; next < 4095 && written < size; next++, run++) {
                out.add(next, next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12);
                written += run;
            }
        }
        out.add(257, 12);
        return out.bytes();
    }

    /** Codes of some bits, one behind the other. */
    private static final class BitPacker {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long bits;
        private int count;

        void add(int code, int width) {
            bits = bits << width | code;
            count += width;
            while (count >= 8) {
                count -= 8;
                out.write((int) (bits >> count));
                bits &= (1L << count) - 1;
            }
        }

        byte[] bytes() {
            out.write((int) (bits << (8 - count)));
            return out.toByteArray();
        }
    }

    private static byte[] packed(byte[] content, int again) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(out)) {
            for (int i = 0; i < again; i++) {
                deflated.write(content);
            }
        }
        return out.toByteArray();
    }

    private static COSStream stream(byte[] content, int times) {
        COSStream stream = new COSStream();
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        COSArray filters = new COSArray();
        for (int i = 0; i < times; i++) {
            filters.add(COSName.FLATE_DECODE);
        }
        stream.setItem(COSName.FILTER, filters);
        return stream;
    }

    private static byte[] changed(Consumer<PDPage> change) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new Drawn().at(70, 100, "Protokoll").pdf()) {
            change.accept(pdf.getPage(0));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(String owner, String user) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new Drawn().at(70, 100, "Protokoll").pdf()) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            pdf.protect(new StandardProtectionPolicy(owner, user, permission));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static Source source(byte[] content) {
        return new Source("protokoll.pdf", content);
    }

    private void assertRefused(Source source, String reason) {
        assertThatThrownBy(() -> importer.read(source))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }
}
