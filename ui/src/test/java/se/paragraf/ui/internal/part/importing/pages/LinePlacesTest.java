// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.ui.internal.page.PageWord;
import se.paragraf.ui.internal.page.Spot;

class LinePlacesTest {

    private static final int WORD = 50;
    private static final int ROW = 20;

    private final List<PageWord> words = new ArrayList<>();

    /** A row of words of ten points height. */
    private void row(int page, int top, String row) {
        String[] each = row.split(" ");
        for (int i = 0; i < each.length; i++) {
            words.add(new PageWord(each[i], page, i * WORD, top, i * WORD + WORD - 5, top + 10));
        }
    }

    @Test
    void a_line_is_found_where_its_words_stand() {
        row(0, ROW, "Protokoll 2024-03-14");
        row(0, 2 * ROW, "Styrelsen beslutar att anta budgeten.");

        LinePlaces places = LinePlaces.of(List.of("Protokoll 2024-03-14", "", "Styrelsen beslutar"), words);

        assertThat(places.of(1)).hasSize(1);
        assertThat(places.of(2)).isEmpty();
        assertThat(places.of(3)).singleElement().satisfies(piece -> {
            assertThat(piece.top()).isEqualTo(2 * ROW);
            assertThat(piece.right()).isEqualTo(2 * WORD - 5);
        });
        assertThat(places.at(new Spot(0, 2 * ROW + 5, 20))).hasValue(3);
        assertThat(places.at(new Spot(1, 2 * ROW + 5, 20))).isEmpty();
    }

    @Test
    void a_line_that_was_joined_of_two_rows_has_a_piece_in_each() {
        row(0, ROW, "Styrelsen beslutar att");
        row(0, 2 * ROW, "anta budgeten.");

        LinePlaces places = LinePlaces.of(List.of("Styrelsen beslutar att anta budgeten."), words);

        assertThat(places.of(1)).extracting(PageWord::top).containsExactly((float) ROW, 2f * ROW);
    }

    @Test
    void of_lines_that_say_the_same_each_has_its_own_place() {
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            row(paragraph, ROW, "Beslut enligt förslag");
        }

        LinePlaces places = LinePlaces.of(
                List.of("Beslut enligt förslag", "Beslut enligt förslag", "Beslut enligt förslag"), words);

        for (int line = 1; line <= 3; line++) {
            assertThat(places.of(line)).extracting(PageWord::page).containsExactly(line - 1);
        }
    }

    @Test
    void lines_that_are_read_in_another_order_are_found_too() {
        row(0, ROW, "Anna Ek ordförande");
        row(0, 2 * ROW, "Bo Al sekreterare");

        LinePlaces places = LinePlaces.of(List.of("Bo Al sekreterare", "Anna Ek ordförande"), words);

        assertThat(places.of(1)).extracting(PageWord::top).containsExactly(2f * ROW);
        assertThat(places.of(2)).extracting(PageWord::top).containsExactly((float) ROW);
    }

    @Test
    void a_line_whose_words_are_not_there_has_no_place() {
        row(0, ROW, "Något helt annat här");

        LinePlaces places = LinePlaces.of(List.of("Styrelsen beslutar att anta budgeten här"), words);

        assertThat(places.isEmpty()).isTrue();
        assertThat(places.of(1)).isEmpty();
    }
}
