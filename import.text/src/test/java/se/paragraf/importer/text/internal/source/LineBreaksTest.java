// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.importing.text.Line;

class LineBreaksTest {

    @ParameterizedTest
    @ValueSource(chars = {'\u200b', '\u200e', '\u200f', '\u202a', '\u202c', '\u202e', '\u2066', '\u2069', '\u061c'})
    void marks_without_width_are_taken_off(char mark) {
        assertThat(texts("Protokoll 2031" + mark + "-02-11")).containsExactly("Protokoll 2031-02-11");
    }

    @Test
    void blanks_that_do_not_break_stay_blanks() {
        assertThat(texts("12\u202f500\u00a0kronor")).containsExactly("12 500 kronor");
    }

    private static List<String> texts(String text) {
        return LineBreaks.split(text).all().stream().map(Line::text).toList();
    }

    @Test
    void what_xml_cannot_hold_is_left_out() {
        assertThat(texts("a\u0001b\u001fc\ufffed\uffffe\ud800f\udc00g\tå \ud83d\ude00"))
                .containsExactly("abcdefg\tå \ud83d\ude00");
    }

    @Test
    void form_feeds_and_vertical_tabs_end_lines() {
        assertThat(texts("ett\ftvå\u000btre")).containsExactly("ett", "två", "tre");
    }
}
