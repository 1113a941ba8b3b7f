// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.core.register.RegisteredAssignment;

/** The start page does not drown in what was forgotten years ago. */
class DueAssignmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    @Test
    void those_of_the_last_two_years_come_first() {
        DueAssignments due = due("2022-03-13", "2022-03-14", "2024-03-01", "2024-04-12");

        assertThat(due.now())
                .extracting(RegisteredAssignment::text)
                .containsExactly("2022-03-14", "2024-03-01", "2024-04-12");
        assertThat(due.older()).extracting(RegisteredAssignment::text).containsExactly("2022-03-13");
    }

    @Test
    void what_is_far_off_or_has_no_day_is_not_due() {
        assertThat(due("2024-04-13").isEmpty()).isTrue();
        assertThat(DueAssignments.of(List.of(assignment("some time", Optional.empty())), TODAY)
                        .isEmpty())
                .isTrue();
    }

    private static DueAssignments due(String... days) {
        return DueAssignments.of(
                Stream.of(days)
                        .map(day -> assignment(day, Optional.of(LocalDate.parse(day))))
                        .toList(),
                TODAY);
    }

    private static RegisteredAssignment assignment(String text, Optional<LocalDate> due) {
        ParagraphPlace nowhere = new ParagraphPlace(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new RegisteredAssignment(
                nowhere, Optional.empty(), text, due, Optional.empty(), Optional.empty(), List.of());
    }
}
