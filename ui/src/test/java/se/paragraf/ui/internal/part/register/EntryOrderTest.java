// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.register.ParagraphPlace;

class EntryOrderTest {

    private static final ParagraphPlace NOWHERE = new ParagraphPlace(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void paragraphs_are_sorted_by_their_numbers() {
        assertThat(sorted(false, "§ 12", "§ 3", "§ 100")).containsExactly("§ 3", "§ 12", "§ 100");
    }

    @Test
    void sums_are_sorted_by_the_first_of_them() {
        assertThat(sorted(false, "90000, 1", "250000.50", "1200")).containsExactly("1200", "90000, 1", "250000.50");
    }

    @Test
    void days_are_sorted_by_the_calendar() {
        assertThat(sorted(true, "2023-12-01", "2024-01-05")).containsExactly("2024-01-05", "2023-12-01");
    }

    @Test
    void words_are_sorted_as_in_swedish() {
        assertThat(sorted(false, "Öhn", "Zander", "Åberg")).containsExactly("Zander", "Åberg", "Öhn");
    }

    @Test
    void nothing_stands_last() {
        assertThat(sorted(false, "", "Åberg")).containsExactly("Åberg", "");
    }

    private static List<String> sorted(boolean descending, String... cells) {
        List<Entry> entries =
                Stream.of(cells).map(cell -> new Entry(NOWHERE, List.of(cell))).toList();
        return EntryOrder.sorted(entries, 0, descending, new Locale("sv")).stream()
                .map(entry -> entry.cells().get(0))
                .toList();
    }
}
