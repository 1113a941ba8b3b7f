// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.internal.document.markup.StyleMeasures.Excess;

class StyleMeasuresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { margin-top: 1000000mm } | 1000000mm | 3000 mm",
                "p { margin-top:-1000000mm } | -1000000mm | 3000 mm",
                "* { font-size: 1000000PT !important } | 1000000PT | 3000 mm",
                "@page { size: A4; margin: 0 99999999px } | 99999999px | 3000 mm",
                "p { font-size: 5000.5em } | 5000.5em | 1000em",
                "td { width: 1000000% } | 1000000% | 10000%",
                "p { counter-increment: x 2000000000 } | 2000000000 | 999999",
                "p { counter-reset: a 1 b -9000000 } | 9000000 | 999999",
            })
    void what_is_too_large_is_found(String style, String written, String most) {
        assertThat(StyleMeasures.find(style)).contains(new Excess("number", written, most, style.indexOf(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { border-radius: 9999px; z-index: 2147483647; color: #1000000; margin: -10mm 2em }",
                "/* 1000000mm */ p::before { content: '1000000mm' }",
                "p::before { content: \"a \\\" 1000000mm\" }",
                ".a1000000mm, #b-1000000mm { width: 3000mm }",
                "p { background: rgb(10000000, 1, 1) }",
            })
    void what_is_not_is_let_be(String style) {
        assertThat(StyleMeasures.find(style)).isEmpty();
    }

    @Test
    void a_rule_that_is_left_open_is_found() {
        String style = "p { color: red }\n/* { */ h1 { content: '}'\nh2 { color: red }\n";

        assertThat(StyleMeasures.find(style))
                .contains(new Excess("open", "/* { */ h1 {", "", style.indexOf("{ content")));
    }

    @Test
    void a_text_that_is_too_long_is_found() {
        String text = "\"" + "ord ".repeat(1_000) + "\"";

        assertThat(StyleMeasures.find("@page { @top-left { content: " + text + " } }"))
                .map(Excess::key)
                .contains("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "\"\\\"", "'\\'", "\"\\", "counter-reset: ", "\\", "1", "1e", "-"})
    void what_is_repeated_without_end_is_read_once(String repeated) {
        String style = repeated.repeat(512_000 / repeated.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> StyleMeasures.find(style));
    }
}
