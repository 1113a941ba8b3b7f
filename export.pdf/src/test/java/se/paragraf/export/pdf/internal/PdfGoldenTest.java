// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"federation", "committee"})
    void the_text_can_be_copied_out_in_order(String name) throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.ofCase(name))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f\n");
            assertGolden(name + "-text", stripper.getText(document));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"federation", "committee"})
    void the_tags_say_what_everything_is(String name) throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.ofCase(name))) {
            assertGolden(name + "-structure", StructureTree.of(document));
        }
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path written = Path.of("target/golden", name + "-actual.txt");
        Files.createDirectories(written.getParent());
        Files.writeString(written, actual);
        try (InputStream in = PdfGoldenTest.class.getResourceAsStream("/golden/" + name + ".txt")) {
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual).as("golden of %s; see %s", name, written).isEqualTo(expected);
        }
    }
}
