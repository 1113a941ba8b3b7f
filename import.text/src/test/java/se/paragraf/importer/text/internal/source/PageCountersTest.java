// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

class PageCountersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 2 (5) Plats och tid Granå|Plats och tid Granå",
                "12 12[39] Beslut|Beslut",
                "3 Samordningsförbundet Granå Protokoll 3 (4)|Samordningsförbundet Granå Protokoll 3 (4)"
            })
    void a_counter_before_the_words_is_left_out_and_begins_a_page(String line, String words) {
        Lines lines = LineBreaks.split("första\n" + line);
        Line read = lines.all().get(1);

        assertThat(read.text()).isEqualTo(words);
        assertThat(lines.startsPage(read)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 3 (5) Plats", "4 Budget 2024 (5)", "3 Val av justerare", "2 2 personer"})
    void other_numbers_stay(String line) {
        assertThat(LineBreaks.split("första\n" + line).all().get(1).text()).isEqualTo(line);
    }

    @Test
    void a_counter_alone_leaves_an_empty_line() {
        assertThat(LineBreaks.split("2 2 (5)").all().get(0).isBlank()).isTrue();
    }
}
