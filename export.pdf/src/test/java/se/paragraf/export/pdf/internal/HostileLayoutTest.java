// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportException;

/** Time is told by how often it is asked for, so that each run takes as many steps. */
class HostileLayoutTest {

    private static final Duration QUICK = Duration.ofMillis(1);
    private static final Duration SLOW = Duration.ofMillis(100);

    private long now;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/hostile.csv", delimiter = '|')
    void a_style_sheet_without_end_is_ended(String name, String css, String reason) throws Exception {
        String page = document().replace("STYLE", "STYLE " + css);

        assertThatThrownBy(() -> export(page, RenderingLimits.PAGES, QUICK))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("dress/style.css")
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"o", "a/"})
    void a_text_without_end_is_ended(String word) {
        String text = word.repeat(100_000 / word.length());

        assertThatThrownBy(() -> export(Pdf.page("<h1>Protokoll</h1><p>" + text + "</p>"), RenderingLimits.PAGES, SLOW))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("longer than 30 seconds");
    }

    @Test
    void numbers_without_end_are_ended() throws Exception {
        String css = "p, li, td { counter-increment: x 90000000 } p::before { content: counter(x, upper-roman) }";
        String page = document().replace("STYLE", "STYLE " + css);

        assertThatThrownBy(() -> export(page, RenderingLimits.PAGES, SLOW))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("longer than 30 seconds");
    }

    @Test
    void a_document_with_more_pages_than_there_may_be_is_ended() {
        String body = "<h1>Protokoll</h1>" + "<p class=\"page\">text</p>".repeat(10);

        assertThatThrownBy(() -> export(Pdf.page(body), 10, QUICK))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("more than 10 pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<td colspan=\"1000000000\">x</td>", "<td colspan=\"999\">x</td><td>x</td><td>x</td>"})
    void a_row_with_columns_without_end_is_refused(String cells) {
        String row = "<tr>" + cells + "</tr>";

        assertThatThrownBy(() -> Pdf.ofBody("<h1>Protokoll</h1><table><tbody>" + row + "</tbody></table>"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("more than 1000 columns");
    }

    @Test
    void a_document_like_others_is_far_from_the_limits() throws Exception {
        export(document(), 50, SLOW);

        assertThat(Duration.ofNanos(now)).isLessThan(Duration.ofSeconds(5));
    }

    private void export(String xhtml, int pages, Duration tick) throws ExportException, IOException {
        new PdfExporter(() -> new RenderingLimits(RenderingLimits.TIME, pages, () -> now += tick.toNanos()))
                .export(new Request(Pdf.document(xhtml, Map.of())), new ByteArrayOutputStream());
    }

    private static String document() throws IOException {
        try (InputStream in = HostileLayoutTest.class.getResourceAsStream("/cases/federation.xhtml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
