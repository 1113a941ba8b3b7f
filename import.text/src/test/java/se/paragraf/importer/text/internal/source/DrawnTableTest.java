// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.text.Line;

class DrawnTableTest {

    @Test
    void cells_between_walls_get_tabs_between_them() {
        assertThat(texts("| Plats: | Granå |", "| Tid: | 13.15 |")).containsExactly("Plats:\tGranå", "Tid:\t13.15");
    }

    @Test
    void borders_round_a_table_become_blank_and_those_in_it_rulers() {
        assertThat(texts(
                        "+-------+-------+",
                        "| Plats | Granå |",
                        "+=======+=======+",
                        "| Tid   | 13.15 |",
                        "+-------+-------+"))
                .containsExactly("", "Plats\tGranå", "---", "Tid\t13.15", "");
    }

    @Test
    void the_row_under_the_heads_of_a_markdown_table_is_a_ruler() {
        assertThat(texts("| Namn | Organ |", "|:--|---:|", "| **Bo Ek** | Granå |"))
                .containsExactly("Namn\tOrgan", "---", "Bo Ek\tGranå");
    }

    @Test
    void a_row_that_goes_on_keeps_its_empty_first_cell_and_no_last_one() {
        assertThat(texts("| Beslutande | Anna Ek |", "|  | Bo Ek |", "| Övriga | |", "| | |"))
                .containsExactly("Beslutande\tAnna Ek", "\tBo Ek", "Övriga", "");
    }

    @Test
    void lines_of_box_drawing_characters_are_borders_too() {
        assertThat(texts("┌───────┬───────┐", "│ Plats │ Granå │", "└───────┴───────┘"))
                .containsExactly("", "Plats\tGranå", "");
    }

    @Test
    void a_wall_that_is_escaped_belongs_to_its_cell() {
        assertThat(texts("| a \\| b | c |", "|---|---|")).containsExactly("a | b\tc", "");
    }

    @Test
    void walls_in_prose_stay() {
        assertThat(texts("Granå | Exempelby", "| Ett enda |", "Slut |", "-----", "- a"))
                .containsExactly("Granå | Exempelby", "| Ett enda |", "Slut |", "-----", "- a");
    }

    private static List<String> texts(String... lines) {
        return LineBreaks.split(String.join("\n", lines)).all().stream()
                .map(Line::text)
                .toList();
    }
}
