// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfStandardsTest {

    @ParameterizedTest
    @ValueSource(strings = {"federation", "committee"})
    void minutes_are_archivable_and_accessible(String name) throws Exception {
        Vera.assertValid(Pdf.ofCase(name), name);
    }

    @Test
    void a_long_document_is_archivable_and_accessible() throws Exception {
        byte[] pdf = Pdf.ofBody(Cases.longDocument());

        Vera.assertValid(pdf, "a long document");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(6);
        }
    }

    @Test
    void a_document_of_almost_nothing_is_archivable_and_accessible() throws Exception {
        Vera.assertValid(Pdf.ofBody("<h1>Protokoll</h1>"), "a heading");
    }

    @Test
    void marks_from_a_second_font_are_archivable_and_accessible() throws Exception {
        Vera.assertValid(
                Pdf.ofBody("<h1>Protokoll ✓</h1><h2>→ Rubrik</h2><p>☐ ☑ <em>☒ ➢</em> <strong>✔ ‣</strong> \uFFFD</p>"
                        + "<ul><li>✗ punkt</li></ul>"),
                "marks");
    }

    @Test
    void captions_wide_cells_and_pictures_in_words_are_archivable_and_accessible() throws Exception {
        Vera.assertValid(
                Pdf.ofBody("<h1>Protokoll</h1><p><strong><em>Viktigt</em></strong></p>"
                        + "<table class=\"data\"><caption>Budget, tkr</caption><thead><tr>"
                        + "<th scope=\"col\" colspan=\"2\">Post</th><th scope=\"col\" class=\"figure\">2025</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td>Insatser</td><td class=\"figure\">1 200</td></tr>"
                        + "<tr><td colspan=\"3\">Se bilaga</td></tr></tbody></table>"
                        + "<p class=\"picture\">Bild: Karta<br/>Källa: kansliet</p>"),
                "captions");
    }
}
