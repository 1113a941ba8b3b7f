// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.RegisteredDecision;

class FilterWordsTest {

    private static final Registered ALL = new Registered(
            List.of(decision("Budget 2024", "2023-11-02"), decision("Lokaler", "2024-03-14")),
            List.of(
                    assignment("Siv Hällin", Optional.of(LocalDate.of(2024, 5, 1))),
                    assignment("Åke", Optional.empty())));

    @Test
    void a_year_or_month_is_all_its_days() {
        assertThat(FilterWords.first("2024")).contains(LocalDate.of(2024, 1, 1));
        assertThat(FilterWords.last("2024")).contains(LocalDate.of(2024, 12, 31));
        assertThat(FilterWords.last("2024-02")).contains(LocalDate.of(2024, 2, 29));
        assertThat(FilterWords.last(" 2024-03-14 ")).contains(LocalDate.of(2024, 3, 14));
    }

    @Test
    void what_is_no_day_is_told_and_asks_for_nothing() {
        assertThat(FilterWords.isUnreadable("2024-13")).isTrue();
        assertThat(FilterWords.isUnreadable(" ")).isFalse();
        assertThat(said("", "", "2024-13", "").filter().from()).isEmpty();
    }

    @Test
    void words_and_days_choose_decisions() {
        assertThat(ALL.filtered(said("budget", "", "", "").filter()).decisions())
                .hasSize(1);
        assertThat(ALL.filtered(said("", "", "2024", "").filter()).decisions()).hasSize(1);
    }

    @Test
    void owner_and_state_are_nothing_to_ask_of_decisions() {
        FilterWords said = new FilterWords("", "Siv", "", "", true);

        assertThat(ALL.filtered(said.filterOfDecisions()).decisions()).hasSize(2);
        assertThat(ALL.filtered(said.filter()).assignments()).isEmpty();
        assertThat(ALL.filtered(said("", "siv", "", "").filter()).assignments()).hasSize(1);
    }

    private static FilterWords said(String words, String owner, String from, String to) {
        return new FilterWords(words, owner, from, to, false);
    }

    private static ParagraphPlace place(String title, String day) {
        return new ParagraphPlace(
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                OptionalInt.of(1),
                Optional.of(title),
                Optional.empty(),
                Optional.empty());
    }

    private static RegisteredDecision decision(String title, String day) {
        return new RegisteredDecision(
                place(title, day),
                "Styrelsen beslutar",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static RegisteredAssignment assignment(String owner, Optional<LocalDate> done) {
        return new RegisteredAssignment(
                place("Lokaler", "2024-03-14"),
                Optional.of(owner),
                "ta fram ett underlag",
                Optional.empty(),
                Optional.empty(),
                done,
                List.of());
    }
}
