// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A library that others keep, as a witness; which of its days are wrong by the statute stands in ADR 5. */
class JollydayTest {

    private final HolidayManager sweden = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    @Test
    void each_working_day_of_1990_to_2100_is_one_for_jollyday_but_for_the_change_of_2005() {
        Set<LocalDate> differing = new TreeSet<>();
        Set<LocalDate> expected = new TreeSet<>();
        for (int year = 1990; year <= 2100; year++) {
            Set<LocalDate> holidays = holidays(year);
            LocalDate easter = PublicHolidays.easter(year);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                boolean free = isWeekend(day) || isEve(day) || holidays.contains(day);
                if (free != PublicHolidays.isFree(day)) {
                    differing.add(day);
                }
            }
            if (year < 2005) {
                expected.add(easter.plusDays(50));
                LocalDate nationalDay = LocalDate.of(year, Month.JUNE, 6);
                if (!isWeekend(nationalDay)) {
                    expected.add(nationalDay);
                }
                if (easter.plusDays(50).equals(nationalDay)) {
                    expected.remove(nationalDay);
                }
            }
        }
        assertThat(differing).isEqualTo(expected);
    }

    private Set<LocalDate> holidays(int year) {
        return sweden.getHolidays(Year.of(year)).stream().map(Holiday::getDate).collect(Collectors.toSet());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Lag 1930:173 2 § puts them on a par with holidays, which they are not. */
    private static boolean isEve(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && (day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31)
                || day.getMonth() == Month.JUNE
                        && day.getDayOfWeek() == DayOfWeek.FRIDAY
                        && day.getDayOfMonth() >= 19
                        && day.getDayOfMonth() <= 25;
    }
}
