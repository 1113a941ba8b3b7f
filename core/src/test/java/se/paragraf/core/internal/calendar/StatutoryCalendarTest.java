// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.federation.LawProfile;

class StatutoryCalendarTest {

    private final StatutoryCalendar calendar = new StatutoryCalendar();

    @ParameterizedTest
    @CsvSource({
        "2023-10-06, 2023-10-27", // no holiday
        "2025-12-03, 2025-12-29", // Christmas Eve, then Christmas, then a weekend
        "2026-03-13, 2026-04-07", // Good Friday
        "2025-05-30, 2025-06-23", // Midsummer Eve
        "2025-05-16, 2025-06-09", // the national day, a Friday
        "2025-05-08, 2025-05-30", // Ascension Day
        "2024-02-29, 2024-03-21", // leap day
        "2003-12-15, 2004-01-05", // Twelfth Night is a working day (RÅ 2004 not 40)
        "1999-03-16, 1999-04-06", // RÅ 1999 not 181
        "2011-03-03, 2011-03-24", // HFD 2011:76
    })
    void the_time_for_appeal_ends_three_weeks_after_the_notice_on_a_working_day(LocalDate posted, LocalDate end) {
        assertThat(calendar.lastAppealDay(posted)).isEqualTo(end);
        assertThat(calendar.earliestRemoval(posted)).isEqualTo(end.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-13, 2023-09-27",
        "2023-12-11, 2023-12-27",
        "2024-06-07, 2024-06-24",
        "2025-04-04, 2025-04-22",
        "2025-12-17, 2026-01-02",
    })
    void minutes_are_adjusted_within_fourteen_days_or_on_the_next_working_day(LocalDate meeting, LocalDate latest) {
        assertThat(calendar.adjustmentLatest(meeting)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-29, 2023-10-02", // Friday, then Sunday
        "2025-05-23, 2025-05-26",
        "2025-10-30, 2025-11-03", // All Saints' Day is a Saturday
        "2025-11-04, 2025-11-06",
    })
    void notice_is_given_on_the_second_day_or_on_the_next_working_day(LocalDate adjusted, LocalDate latest) {
        assertThat(calendar.noticeLatest(adjusted)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"2003-06-06, true", "2004-05-31, false", "2005-06-06, false", "2005-05-16, true"})
    void the_national_day_took_the_place_of_whit_monday_in_2005(LocalDate day, boolean working) {
        assertThat(PublicHolidays.isFree(day)).isNotEqualTo(working);
    }

    @Test
    void an_association_is_bound_to_no_days() {
        assertThat(calendar.under(LawProfile.FORENING)).isEmpty();
    }

    @Test
    void a_committee_is_bound_to_the_same_days_as_a_coordination_federation() {
        LocalDate meeting = LocalDate.parse("2025-04-04");

        assertThat(calendar.under(LawProfile.NAMND))
                .hasValueSatisfying(committee ->
                        assertThat(committee.adjustmentLatest(meeting)).isEqualTo(calendar.adjustmentLatest(meeting)));
    }
}
