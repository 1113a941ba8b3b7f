// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The handbook that comes with the program, which this exporter has made. */
class HandbookTest {

    private static final Path FOLDER = Path.of("..", "docs", "handbok");
    private static final Path FILE = FOLDER.resolve("handbok.pdf");

    @Test
    void it_is_archivable_and_accessible() throws Exception {
        Vera.assertValid(Files.readAllBytes(FILE), FILE.toString());
    }

    @Test
    void it_has_every_chapter_as_it_is_now() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.toFile());
                Stream<Path> chapters = Files.list(FOLDER)) {
            String text = words(new PDFTextStripper().getText(document));
            for (Path chapter :
                    chapters.filter(file -> file.toString().endsWith(".md")).toList()) {
                for (String line : Files.readAllLines(chapter)) {
                    if (line.startsWith("#")) {
                        assertThat(text).contains(words(line.replace("#", "")));
                    }
                }
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
