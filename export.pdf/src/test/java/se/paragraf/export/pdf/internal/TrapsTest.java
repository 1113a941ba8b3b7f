// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportException;

/** What the renderer loses, drops or breaks on without a word, each put right or refused. */
class TrapsTest {

    private static final String H1 = "<h1>Protokoll</h1>";

    @Test
    void ligatures_are_copied_out_as_the_letters_they_are() throws Exception {
        String text = "Plattformens certifiering: effekt, affisch, raffinerad, tillit, fjäll, flit";

        byte[] pdf = Pdf.ofBody(H1 + "<p>" + text + "</p><p><strong>" + text + "</strong></p><p><em>" + text
                + "</em></p><p>☐ " + text + "</p>");

        assertThat(Pdf.text(pdf)).containsSubsequence(text, text, text, text);
        Vera.assertValid(pdf, "ligatures");
    }

    @Test
    void a_caption_is_read_before_its_table() throws Exception {
        byte[] pdf = Pdf.ofBody(H1 + "<table class=\"data\"><caption>Budget, <em>tkr</em></caption>"
                + "<tbody><tr><td>Insatser</td><td>1 200</td></tr></tbody></table>");

        assertThat(Pdf.tags(pdf)).containsSubsequence("P", "Budget", "tkr", "Table", "Insatser");
        assertThat(Pdf.tags(pdf)).doesNotContain("Caption");
    }

    @Test
    void a_language_of_a_word_is_kept() throws Exception {
        byte[] pdf = Pdf.ofBody(H1 + "<p>Förbundet heter <span lang=\"fi\">yhteistyöliitto</span> och"
                + " <em lang=\"se\">ovttasbargolihttu</em></p><p lang=\"en\">In short</p>");

        assertThat(Pdf.tags(pdf))
                .contains("Span[fi] |yhteistyöliitto")
                .contains("[se] |ovttasbargolihttu")
                .contains("P[en] |In short");
        Vera.assertValid(pdf, "languages");
    }

    @Test
    void a_document_without_language_is_refused() {
        assertThatThrownBy(() -> Pdf.of(Pdf.page(H1).replace("lang=\"sv-SE\" xml:lang=\"sv-SE\"", "")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("lang");
    }

    @Test
    void a_document_without_title_is_refused() {
        assertThatThrownBy(() -> Pdf.of(Pdf.page(H1).replace("<title>Protokoll</title>", "<title> </title>")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("title");
    }

    @ParameterizedTest
    @CsvSource({
        "<h2>Ärenden</h2>, first heading \"Ärenden\" is of level 2",
        "<h1>Protokoll</h1><h3>Beslut</h3>, heading \"Beslut\" of level 3 follows one of level 1",
        "<h1>Protokoll</h1><h2> </h2>, empty heading h2",
    })
    void headings_that_skip_are_refused_by_name(String body, String reason) {
        assertThatThrownBy(() -> Pdf.ofBody(body))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea", "select", "button", "form", "object", "iframe", "script", "svg"})
    void what_paper_cannot_show_is_refused_by_name(String element) {
        assertThatThrownBy(() -> Pdf.ofBody(H1 + "<p><" + element + "></" + element + "></p>"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("element " + element);
    }

    @Test
    void a_style_sheet_with_a_selector_without_end_is_refused() {
        String style = "<style>" + "p ".repeat(50_000) + "{color: red}</style></head>";

        assertThatThrownBy(() -> Pdf.of(Pdf.page(H1).replace("</head>", style)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("style.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style=\"color: red\"", "onclick=\"app.alert(1)\"", "download=\"x\""})
    void attributes_that_reach_further_are_refused(String attribute) {
        assertThatThrownBy(() -> Pdf.ofBody(H1 + "<p><a href=\"#x\" " + attribute + ">x</a></p>"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(attribute.substring(0, attribute.indexOf('=')));
    }

    @Test
    void a_link_tells_where_it_leads() throws Exception {
        byte[] pdf = Pdf.ofBody(H1 + "<p>Se <a href=\"https://exempel.se/bilaga\">bilagan</a> och"
                + " <a href=\"#minutes\">början</a></p><h2 id=\"minutes\">Mål</h2>");

        List<String> contents = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    contents.add(annotation.getContents());
                }
            }
        }
        assertThat(contents).containsExactly("bilagan", "början");
        assertThat(Pdf.tags(pdf)).contains("Link");
        Vera.assertValid(pdf, "links");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/hostname", "C:\\x", "bilaga.pdf"})
    void a_link_to_elsewhere_is_refused(String target) {
        assertThatThrownBy(() -> Pdf.ofBody(H1 + "<p><a href=\"" + target + "\">x</a></p>"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { font-family: Okänd Grotesk }",
                "p { font: bold 12pt/1.4 'Okänd Grotesk', \"Annan\" }",
                "@page { @bottom-right { content: 'Sida'; font-family: Okänd Grotesk; } }",
                "p { color: red; FONT-FAMILY : Okänd Grotesk !important }"
            })
    void a_font_that_nobody_has_is_named(String css) {
        assertThatThrownBy(() -> Pdf.of(Pdf.page(H1).replace("STYLE", css)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("Okänd Grotesk")
                .hasMessageContaining("fonts/OkändGrotesk-Regular.ttf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* p { font-family: Okänd } */ p { color: red }",
                "p { font-family: Okänd, 'liberation sans' }",
                "p { font-family: inherit; font: inherit }",
                "p::before { content: 'font-family: Okänd' }",
                "p { font: italic 12pt serif }",
                "@page { @bottom-right { content: 'Sida ' counter(page) } }"
            })
    void a_style_sheet_whose_fonts_are_there_is_taken(String css) throws Exception {
        Vera.assertValid(Pdf.of(Pdf.page(H1 + "<p>text</p>").replace("STYLE", css)), css);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p::before { content: \"🧾\" }", "@page { @top-left { content: '\\1F9FE  Sida' } }"})
    void a_character_of_the_style_sheet_that_has_no_glyph_is_named(String css) {
        assertThatThrownBy(() -> Pdf.of(Pdf.page(H1).replace("STYLE", css)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("U+1F9FE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "مرحبا", "हिन्दी", "漢字", "🧾", "\uE123", "👨‍👩‍👧"})
    void what_cannot_be_set_is_named_with_its_place(String word) {
        assertThatThrownBy(() -> Pdf.ofBody(H1 + "<p>Ärendet heter " + word + " i listan</p>"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(String.format("U+%04X", word.codePointAt(0)))
                .hasMessageContaining("Ärendet heter " + word);
    }
}
