// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.text.Line;

class QuotationTest {

    @Test
    void marks_are_taken_off_if_most_lines_have_them() {
        assertThat(texts("Hej!", "", "> Protokoll", ">", ">> § 1 Val", "> > Text > 5"))
                .containsExactly("Hej!", "", "Protokoll", "", "§ 1 Val", "Text > 5");
    }

    @Test
    void a_quoted_table_is_a_table() {
        assertThat(texts("> | Plats | Granå |", "> |---|---|", "> | Tid | 13.15 |"))
                .containsExactly("Plats\tGranå", "---", "Tid\t13.15");
    }

    @Test
    void a_few_quoted_lines_stay_as_they_are() {
        assertThat(texts("§ 1 Val", "Ordföranden läser upp:", "> Ett citat", "Texten läggs till handlingarna."))
                .containsExactly("§ 1 Val", "Ordföranden läser upp:", "> Ett citat", "Texten läggs till handlingarna.");
    }

    private static List<String> texts(String... lines) {
        return LineBreaks.split(String.join("\n", lines)).all().stream()
                .map(Line::text)
                .toList();
    }
}
