// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;

/** What the renderer finds wrong is told by the file that a user has, and not by what the renderer calls it. */
class RenderingFaultsTest {

    private static final String BODY =
            "<h1 id=\"top\">Protokoll</h1><div><p>text</p><table><tbody><tr><td>1</td></tr></tbody></table></div>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { opacity: 0.1 } | opacity is an unrecognized CSS property",
                "p { margin: 12 13 red } | Value for margin",
                "p { color: rgb(1,2) } | three or four parameters",
                "p { color: ; } | Found ;",
                "@page :foo { size: A4 } | Pseudo page",
                "@page { size: -100mm -100mm } | negative",
            })
    void a_fault_of_the_style_sheet_is_told_with_its_line(String declaration, String reason) {
        String style = "\n\nh1 { color: red }\n/* one\nmore */\n" + declaration + "\nh2 { color: red }\n";

        assertRefused(style, BODY)
                .hasMessageContaining("dress/style.css:6 ")
                .hasMessageContaining("\"" + declaration + "\"")
                .hasMessageContaining(reason);
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertRefused("h1 { color: red }\r\np { opacity: 1 }", BODY).hasMessageContaining("dress/style.css:2 ");
    }

    @Test
    void a_fault_of_a_style_in_a_template_names_the_template() {
        String page = page("p { color: red }", BODY).replace("</style>", "\np { opacity: 1 }</style>");

        assertThatThrownBy(() -> Pdf.of(request(page, "p { color: red }")))
                .hasMessageContaining("dress/minutes.vm")
                .hasMessageContaining("\"p { opacity: 1 }\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display: none", "position: running(x)"})
    void a_heading_that_is_hidden_is_named(String hidden) {
        assertRefused("h1 { " + hidden + " }", BODY)
                .hasMessageContaining("\"Protokoll\"")
                .hasMessageContaining("dress/style.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* { display: table }",
                "* { display: table-row }",
                "* { display: list-item; list-style: decimal }",
                "* { float: left }",
                "@page { size: 0 0 }",
                "@page { size: A4; margin: 200mm }",
                "p { width: 100000mm; background: red } @page { -fs-max-overflow-pages: 1000; -fs-overflow-pages-direction: rtl }",
            })
    void a_layout_that_the_renderer_breaks_on_names_the_style_sheet(String style) {
        assertRefused(style, BODY)
                .hasMessageContaining("a layout that dress/style.css asks for")
                .hasMessageNotContaining("com.openhtmltopdf");
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(String style, String body) {
        return assertThatThrownBy(() -> Pdf.of(request(page(style, body), style)))
                .isInstanceOf(ExportException.class)
                .hasMessageNotContaining("null")
                .hasMessageNotContaining("inline_style")
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(1));
    }

    private static Request request(String page, String style) {
        return new Request(
                new XhtmlDocument(page, Locale.ROOT, Map.of()),
                ExportOptions.defaults(),
                Map.of("style.css", style.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(String style, String body) {
        return Pdf.page(body)
                .replace("STYLE", "\n" + style + "\n@page { @bottom-right { content: 'Sida' } }\n")
                .replace("</head>", "<bookmarks><bookmark name=\"Protokoll\" href=\"#top\"/></bookmarks></head>");
    }
}
