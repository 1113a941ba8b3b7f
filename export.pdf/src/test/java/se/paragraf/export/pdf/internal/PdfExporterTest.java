// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportException;

class PdfExporterTest {

    @Test
    void the_file_says_what_it_is_and_in_which_language() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.ofCase("federation"))) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(information.getTitle()).isEqualTo("Protokoll 2024-03-14 – Samordningsförbundet Exempelbygden");
            assertThat(information.getAuthor()).isEqualTo("Samordningsförbundet Exempelbygden");
            assertThat(information.getSubject()).startsWith("Protokoll från sammanträde med");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2024-03-14T00:00:00Z"));
        }
    }

    @Test
    void the_outline_leads_to_every_matter() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.ofCase("federation"))) {
            PDOutlineItem minutes =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : minutes.children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles).contains("Närvarande", "§ 14 Budget 2025", "Underskrifter", "Bevis om anslag");
        }
    }

    @Test
    void every_page_has_running_head_and_number() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.ofCase("federation"))) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Samordningsförbundet Exempelbygden · Protokoll 2024-03-14")
                        .contains("Sida " + page + " (" + pages + ")");
            }
        }
    }

    @Test
    void all_fonts_are_embedded() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.ofCase("committee"))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_any_thread() throws Exception {
        byte[] first = Pdf.ofCase("federation");
        List<CompletableFuture<byte[]>> others = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            others.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return Pdf.ofCase("federation");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (CompletableFuture<byte[]> other : others) {
            assertThat(other.get()).isEqualTo(first);
        }
    }

    @Test
    void marks_of_word_processors_are_kept_in_any_style_and_with_any_style_sheet() throws Exception {
        String marks = "✓ ✔ ☐ ☑ ☒ → ➢ ‣ ▪ ❖ ✗ \uFFFD";

        assertThat(Pdf.text(Pdf.ofBody("<h1>" + marks + "</h1><p><em>" + marks + "</em></p>")))
                .containsSubsequence(marks, marks)
                .doesNotContain("#");
        assertThat(Pdf.text(styled("p { font-family: monospace }", "Klart ✓"))).contains("Klart ✓");
    }

    @Test
    void what_the_fonts_lack_is_named() {
        assertThatThrownBy(() -> Pdf.ofBody("<h1>Protokoll</h1><p>Klart 🧾 och 漢</p>"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("🧾 (U+1F9FE RECEIPT)")
                .hasMessageContaining("U+6F22");
    }

    @Test
    void invisible_and_alike_characters_are_set_as_what_they_look_like() throws Exception {
        byte[] pdf =
                Pdf.ofBody("<h1>Protokoll</h1><p>sam\u00ADar\u200Bbete 14\u201115 1\u202F200 • A\u030A\u2003ord</p>");

        assertThat(Pdf.text(pdf)).contains("samarbete 14-15 1\u00A0200 • Å").doesNotContain("#");
    }

    @Test
    void a_style_sheet_that_names_no_font_of_ours_is_set_in_ours() throws Exception {
        assertThat(Pdf.text(styled("p { font-family: monospace }")))
                .contains("Rubrik")
                .contains("Texten finns kvar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p { font-family: Okänd }", "@import url(file:///etc/hostname);", "p { färg: blå"})
    void a_style_sheet_that_would_lose_something_is_refused(String css) {
        assertThatThrownBy(() -> styled(css)).isInstanceOf(ExportException.class);
    }

    private static byte[] styled(String css) throws Exception {
        return styled(css, "Texten finns kvar");
    }

    private static byte[] styled(String css, String text) throws Exception {
        return Pdf.of(
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="sv-SE"><head><title>T</title>
                <meta name="subject" content="S"/><style type="text/css">%s</style></head>
                <body><h1>Rubrik</h1><p>%s</p></body></html>
                """
                        .formatted(css, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"background-image: url(file:///etc/hostname)\">x</p>",
                "<img src=\"file:///etc/hostname\" alt=\"x\"/>",
                "<img src=\"http://127.0.0.1:9/x.png\" alt=\"x\"/>"
            })
    void nothing_outside_the_document_is_read(String element) {
        assertThatThrownBy(() -> Pdf.ofBody("<h1>Protokoll</h1>" + element)).isInstanceOf(ExportException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>",
                "<html><p></html>",
                ""
            })
    void a_document_that_is_no_plain_xhtml_is_refused(String content) {
        assertThatThrownBy(() -> Pdf.of(content))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("well-formed");
    }
}
