// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.export.open.internal.fixture.Example;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.export.open.internal.fixture.Golden;
import se.paragraf.export.open.internal.fixture.Request;

class HtmlExporterTest {

    private static final String PICTURE = "<p class=\"picture\"><img src=\"logo\" alt=\"Vapen\"/></p>";

    private static String page(String body, String css) throws Exception {
        String xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>T</title></head><body>"
                + body + "</body></html>";
        DocumentImage image = new DocumentImage("image/png", "picture".getBytes(StandardCharsets.UTF_8));
        return Request.page(new XhtmlDocument(xhtml, Locale.forLanguageTag("sv-SE"), Map.of("logo", image)), css)
                .exported(new HtmlExporter());
    }

    @Test
    void a_meeting_with_everything_is_as_reviewed() throws Exception {
        String html =
                Exports.text(Example.meeting(), "html", ExportOptions.defaults().withSetting("html.model", "false"));

        PageRules.check(html);
        // The style sheet is not what is reviewed here.
        Golden.assertSame(
                "board-meeting/expected.html", html.replaceFirst("(?s)<style>.*</style>", "<style>…</style>"));
    }

    @Test
    void the_model_travels_in_the_page_unless_it_is_told_not_to() throws Exception {
        String html = Exports.text(Example.meeting(), "html");
        String model = html.split("<script type=\"application/vnd.paragraf\\+xml;base64\">")[1]
                .split("</script>")[0];

        PageRules.check(html);
        assertThat(new String(Base64.getMimeDecoder().decode(model), StandardCharsets.UTF_8))
                .startsWith("<?xml")
                .contains(Example.meeting().getParagraphs().get(0).getTitle());
        assertThat(Exports.text(
                        Example.meeting(), "html", ExportOptions.defaults().withSetting("html.model", "false")))
                .doesNotContain("vnd.paragraf");
    }

    @Test
    void a_page_in_english_keeps_the_words_of_the_minutes() throws Exception {
        String html =
                Exports.text(Example.meeting(), "html", ExportOptions.defaults().withLanguage(Locale.ENGLISH));

        PageRules.check(html);
        assertThat(html).contains("<html lang=\"en\">", "Skip to the content", "lang=\"sv-SE\"", "Lägesrapport");
    }

    @Test
    void data_for_machines_are_json_whatever_the_minutes_say() throws Exception {
        String html = Exports.text(Example.meeting(), "html");
        String data = html.split("<script type=\"application/ld\\+json\">")[1].split("</script>")[0];

        JsonNode graph = new ObjectMapper().readTree(data).get("@graph");

        assertThat(data).doesNotContain("<", ">", "&");
        assertThat(graph.findValuesAsText("dct:title")).contains("Budget 2025 & \"ramar\" <utkast>");
        assertThat(graph.get(0).get("startDate").asText()).isEqualTo("2024-05-16T13:00:00+02:00");
    }

    @Test
    void data_for_machines_tell_no_more_than_the_page() throws Exception {
        XhtmlDocument document = new XhtmlDocument(
                "<html lang=\"sv\"><head><title>T</title></head><body><h1>A</h1></body></html>", Locale.ROOT);
        String html = new Request(
                        "notice", Example.meeting(), ExportOptions.defaults(), document, Map.of("web.css", new byte[0]))
                .exported(new HtmlExporter());

        assertThat(html).contains("PublicationEvent").doesNotContain("Besluit\"", "Stemming", "Lägesrapport");
    }

    @Test
    void pictures_stand_in_the_page() throws Exception {
        assertThat(page("<h1>A</h1>" + PICTURE, ""))
                .contains("<img src=\"data:image/png;base64,cGljdHVyZQ==\" alt=\"Vapen\">");
    }

    @Test
    void a_picture_that_is_not_there_or_says_nothing_is_an_error() {
        assertThatThrownBy(() -> page(PICTURE.replace("logo", "http://x/y.png"), ""))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("http://x/y.png");
        assertThatThrownBy(() -> page(PICTURE.replace(" alt=\"Vapen\"", ""), ""))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("no alternative text");
    }

    @Test
    void a_paragraph_without_number_has_a_link_too() throws Exception {
        String html =
                page("<h1>A</h1><div class=\"paragraph\" id=\"p0\"><h2 class=\"paragraph-heading\">Val</h2></div>", "");

        PageRules.check(html);
        assertThat(html).contains("<a href=\"#p0\">Länk till ärendet: Val</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'x.css';",
                "@IMPORT url(data:x);",
                "a{background:url(http://x/y.png)}",
                "a{background:URL( 'y.png' )}",
                "a{background:\\75 rl(y.png)}",
                "a{background:u\\72l(//x)}",
                "a{background:image-set('x.png' 1x)}",
                "@font-face{src:url(file:///etc/passwd)}",
                "</style><script>alert(1)</script>",
                "a{background:url/**/(y.png)}",
                "<!--"
            })
    void a_style_sheet_that_looks_outside_is_refused(String css) {
        assertThatThrownBy(() -> page("<h1>A</h1>", css))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("web.css");
    }

    @Test
    void a_style_sheet_may_bring_its_pictures_and_fonts() throws Exception {
        String css = "/* url(x) */ a{background:url(\"data:image/png;base64,AA==\")} p::before{content:'\\2014'}";

        assertThat(page("<h1>A</h1>", css)).contains(css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body/></html>",
                "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><html><body>&a;</body></html>",
                "<html><body><p></body></html>",
                ""
            })
    void hostile_and_broken_documents_are_refused(String xhtml) {
        assertThatThrownBy(() ->
                        Request.page(new XhtmlDocument(xhtml, Locale.ROOT), "").exported(new HtmlExporter()))
                .isInstanceOf(ExportException.class);
    }

    @Test
    void the_same_meeting_gives_the_same_bytes() throws Exception {
        assertThat(Exports.text(Example.meeting(), "html")).isEqualTo(Exports.text(Example.meeting(), "html"));
    }
}
