// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.text.Line;
import se.paragraf.model.text.Message;

/** Pages that are pictures; Tesseract is played by a script, and tried itself where it is installed. */
@DisabledOnOs(OS.WINDOWS)
class CharacterRecognitionTest {

    private static final String HEAD =
            "level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n";

    @TempDir
    private Path folder;

    private final List<Message> warnings = new ArrayList<>();

    @Test
    void a_file_of_pictures_is_refused_with_the_way() {
        assertThatThrownBy(() -> texts(false, scan()))
                .isInstanceOfSatisfying(ImportException.class, refused -> assertThat(reason(refused))
                        .contains("OCR", "--ocr")
                        .hasLineCount(1));
    }

    @Test
    void a_single_page_that_is_a_picture_is_left_out_with_a_warning() throws Exception {
        Drawn drawn = new Drawn().lines(70, 100, "Protokoll från styrelsens möte den 3 maj 2031 i Granå");
        drawn.page().lines(70, 100, "Ordföranden hälsar välkommen och öppnar mötet");
        drawn.page().picture(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));

        assertThat(texts(false, drawn.pdf())).hasSize(2);
        assertThat(warnings).singleElement().satisfies(told -> assertThat(told.in(Locale.ENGLISH))
                .contains("3"));
    }

    @Test
    void without_the_program_the_user_is_told_what_to_install() {
        assertThatThrownBy(() -> texts(true, scan()))
                .isInstanceOfSatisfying(ImportException.class, refused -> assertThat(reason(refused))
                        .contains("tesseract-ocr-swe"));
    }

    @Test
    void a_program_without_swedish_is_not_used() throws Exception {
        script("echo 'List of available languages (1):'; echo eng");

        assertThatThrownBy(() -> texts(true, scan()))
                .isInstanceOfSatisfying(ImportException.class, refused -> assertThat(reason(refused))
                        .contains("swe"));
    }

    @Test
    void words_become_lines_and_cells_by_their_places() throws Exception {
        script("if [ \"$1\" = --list-langs ]; then echo swe; else printf '" + HEAD
                + "5\\t1\\t1\\t1\\t1\\t1\\t300\\t400\\t200\\t40\\t96\\tPlats\\n"
                + "5\\t1\\t2\\t1\\t1\\t1\\t900\\t401\\t220\\t40\\t90\\tGranå\\n"
                + "5\\t1\\t3\\t1\\t1\\t1\\t300\\t460\\t360\\t40\\t93\\tProtokoll\\n'; fi");

        assertThat(texts(true, scan())).containsExactly("Plats\tGranå", "Protokoll");
    }

    @Test
    void a_program_that_does_not_end_is_ended() throws Exception {
        script("if [ \"$1\" = --list-langs ]; then echo swe; else exec sleep 60; fi");
        Tesseract slow = Tesseract.find(folder.toString(), Duration.ofSeconds(1));

        assertThatThrownBy(() -> slow.words(folder.resolve("page.png")))
                .isInstanceOfSatisfying(ImportException.class, refused -> assertThat(reason(refused))
                        .contains("1 seconds"));
    }

    @Test
    void a_page_that_is_drawn_without_end_is_given_up() throws Exception {
        script("echo swe");
        CharacterRecognition recognition =
                new CharacterRecognition(scan(), Tesseract.find(folder.toString()), Duration.ZERO);

        assertThatThrownBy(() -> recognition.page(0))
                .isInstanceOfSatisfying(ImportException.class, refused -> assertThat(reason(refused))
                        .contains("page 1", "0 seconds"));
    }

    @Test
    void tesseract_itself_reads_a_page() throws Exception {
        String path = System.getenv("PATH");
        try {
            Tesseract.find(path);
        } catch (ImportException e) {
            assumeTrue(false, "Tesseract with Swedish is not installed");
        }
        PDDocument text = new Drawn()
                .lines(70, 100, "Protokoll från styrelsens möte", "Ordföranden hälsar välkommen och öppnar mötet.")
                .pdf();
        BufferedImage image = new PDFRenderer(text).renderImageWithDPI(0, 200);

        assertThat(new PdfReading(true, path, warnings::add)
                        .lines(new Drawn().picture(image).pdf())
                        .all())
                .extracting(Line::text)
                .contains("Protokoll från styrelsens möte", "Ordföranden hälsar välkommen och öppnar mötet.");
    }

    private static PDDocument scan() {
        return new Drawn()
                .picture(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY))
                .pdf();
    }

    private List<String> texts(boolean recognise, PDDocument pdf) throws Exception {
        return new PdfReading(recognise, folder.toString(), warnings::add)
                .lines(pdf).all().stream().map(Line::text).toList();
    }

    private void script(String body) throws Exception {
        Path script = folder.resolve("tesseract");
        Files.writeString(script, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static String reason(ImportException refused) {
        return refused.reason(Locale.ENGLISH);
    }
}
