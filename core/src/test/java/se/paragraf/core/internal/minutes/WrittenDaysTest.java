// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    @Test
    void days_are_read_as_swedish_minutes_write_them() {
        assertThat(WrittenDays.before(TODAY, "2024-01-25, den 7 februari 2024, 12 sept. 2023 och 5/2 2024"))
                .containsExactly(
                        LocalDate.of(2024, 1, 25),
                        LocalDate.of(2024, 2, 7),
                        LocalDate.of(2023, 9, 12),
                        LocalDate.of(2024, 2, 5));
    }

    @Test
    void a_day_without_a_year_is_the_nearest_in_the_direction_that_is_meant() {
        assertThat(WrittenDays.before(TODAY, "den 7 december")).containsExactly(LocalDate.of(2023, 12, 7));
        assertThat(WrittenDays.after(TODAY, "den 16 maj")).containsExactly(LocalDate.of(2024, 5, 16));
        assertThat(WrittenDays.after(TODAY, "den 25 januari")).containsExactly(LocalDate.of(2025, 1, 25));
    }

    @Test
    void what_is_no_day_is_left_out() {
        assertThat(WrittenDays.before(TODAY, "2024-02-30, 123-45, 7 deltagare, 31 april"))
                .isEmpty();
    }
}
