// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.text.Line;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

class HtmlImporterTest {

    private static final int MUTATIONS = 300;
    private static final String SMALL =
            "<html><body><h1>Protokoll</h1><p>Samordningsförbundet Ekdalen</p><p>Datum: 2024-05-16</p><h2>§ 1 Mötet öppnas</h2><p>Ordföranden öppnar mötet.</p></body></html>";

    private final HtmlImporter importer = new HtmlImporter();

    @Test
    void the_page_of_a_municipality_is_read_without_what_is_around_the_minutes() throws Exception {
        Meeting meeting = importer.read(new Source("p.html", page()));

        assertThat(meeting.getFederationName()).isEqualTo("Samordningsförbundet Ekdalen");
        assertThat(meeting.getDate()).isEqualTo("2024-05-16");
        assertThat(meeting.getStart()).isEqualTo("09:00");
        assertThat(meeting.getPlace()).isEqualTo("Kommunhuset, Ekby");
        assertThat(meeting.getAttendances())
                .extracting(Attendance::getName, Attendance::getOrganisation)
                .contains(tuple("Cecilia Ström", "Region Norrdal"));
        assertThat(meeting.getParagraphs()).extracting(Paragraph::getNumber).containsExactly(21, 22, 23);
        Paragraph budget = meeting.getParagraphs().get(1);
        assertThat(budget.getCaseNumber()).isEqualTo("2024/17");
        assertThat(budget.getDecisions()).singleElement().satisfies(decision -> assertThat(decision.getClauses())
                .hasSize(2));
        assertThat(budget.getAttachments()).extracting(Attachment::getTitle).containsExactly("Budgetförslag 2025");
        assertThat(meeting.getImportRecord().getUnplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>a",
                "\n<!-- saved --><html><body>a",
                "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html/>",
                "<div class='x'>a</div>",
                "\ufeff<TABLE><tr><td>a"
            })
    void markup_of_html_is_told_from_its_beginning(String text) {
        assertThat(importer.accepts(source(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokoll <b>fört</b>",
                "<?xml version=\"1.0\"?><akomaNtoso xmlns=\"x\"><body/></akomaNtoso>",
                "<?xml version=\"1.0\"?><minutes:Meeting xmlns:minutes=\"x\"/>",
                "< 5 deltagare",
                ""
            })
    void other_text_is_left_to_others(String text) {
        assertThat(importer.accepts(source(text))).isFalse();
    }

    @Test
    void a_web_archive_is_refused_with_what_to_do() {
        Source archive = source(
                "From: <Saved by a browser>\r\nSubject: Protokoll\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"x\"\r\n\r\n--x");

        assertThat(importer.accepts(archive)).isTrue();
        assertThatThrownBy(() -> importer.read(archive))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(".docx")
                .hasMessageNotContaining("\n");
    }

    @Test
    void lists_have_the_marks_that_a_browser_shows() throws Exception {
        assertThat(texts("<ol start=3><li>ett<ul><li>under</ul><li value=9>två</ol><ol type=a><li>att</ol>"))
                .containsExactly("3. ett", "  - under", "9. två", "a) att");
    }

    @Test
    void what_nobody_is_to_read_is_left_out() throws Exception {
        assertThat(
                        texts(
                                "<nav>Meny</nav><p hidden>dolt</p><p style='display:none'>dolt</p><script>x</script><p>Synligt</p><button>Dela</button>"))
                .containsExactly("Synligt");
    }

    @Test
    void a_page_that_is_one_form_is_read() throws Exception {
        String text = "Styrelsen beslutar att anta budgeten. ".repeat(10).strip();

        assertThat(texts("<form><p>" + text + "</p><input value=x></form>")).contains(text);
    }

    @Test
    void bullets_of_a_word_processor_are_no_paragraph_signs() throws Exception {
        assertThat(
                        texts(
                                "<p class=MsoListParagraph><span style='font-family:Wingdings'>§<span>&nbsp;&nbsp; </span></span>att anta budgeten</p>"))
                .noneMatch(line -> line.contains("§"));
    }

    @Test
    void definitions_and_lines_in_cells_are_rows() throws Exception {
        assertThat(texts("<dl><dt>Tid</dt><dd>09.00</dd></dl><table><tr><td>a<br>b<td>c</table>"))
                .containsExactly("Tid\t09.00", "", "a\tc", "b\t", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void letters_are_read_whatever_their_encoding(String charset) throws Exception {
        byte[] page = SMALL.getBytes(Charset.forName(charset));

        assertThat(importer.read(new Source("p.html", page)).getFederationName())
                .isEqualTo("Samordningsförbundet Ekdalen");
    }

    @Test
    void pages_nested_deeper_than_any_are_refused() throws Exception {
        String nested = "<div><table><tr><td>";

        assertThat(String.join(" ", texts(nested.repeat(20) + "innerst"))).contains("innerst");
        assertThatThrownBy(() -> texts(nested.repeat(10_000) + "innerst"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void a_table_of_more_rows_than_any_minutes_have_is_refused() {
        assertThatThrownBy(() -> texts("<table>" + "<tr><td>1<td>2".repeat(200_000)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("lines");
        assertThatThrownBy(() -> texts("<ul>" + "<li>punkt".repeat(200_000)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("lines");
        assertThatThrownBy(() -> texts("<p>rad".repeat(200_000)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("lines");
    }

    @Test
    void damaged_pages_are_read_or_refused() throws Exception {
        String page = new String(page(), StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder damaged = new StringBuilder(page);
            for (int k = 0; k <= i % 7; k++) {
                int at = random.nextInt(damaged.length() - 40);
                int other = random.nextInt(page.length() - 40);
                damaged.replace(at, at + random.nextInt(40), page.substring(other, other + random.nextInt(40)));
            }
            try {
                importer.read(source(damaged.toString()));
            } catch (ImportException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    private static byte[] page() throws IOException {
        try (InputStream in = HtmlImporterTest.class.getResourceAsStream("/pages/ekdalen.html")) {
            return in.readAllBytes();
        }
    }

    private static Source source(String text) {
        return new Source("p.html", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String body) throws ImportException {
        return new WebPage(("<html><body>" + body).getBytes(StandardCharsets.UTF_8))
                .lines().all().stream().map(Line::text).toList();
    }
}
