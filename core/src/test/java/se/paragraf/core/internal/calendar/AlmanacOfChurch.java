// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The free days of a year, found by walking through the year; shares nothing with the code under test. */
final class AlmanacOfChurch {

    private AlmanacOfChurch() {}

    static Set<LocalDate> freeDays(int year) {
        Set<LocalDate> free = new TreeSet<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                free.add(day);
            }
            if (day.getDayOfWeek() == DayOfWeek.FRIDAY
                    && day.getMonthValue() == 6
                    && day.getDayOfMonth() >= 19
                    && day.getDayOfMonth() <= 25) {
                free.add(day);
            }
        }
        for (String fixed : new String[] {"-01-01", "-01-06", "-05-01", "-12-24", "-12-25", "-12-26", "-12-31"}) {
            free.add(LocalDate.parse(year + fixed));
        }
        LocalDate easter = easter(year);
        free.add(easter.minusDays(2));
        free.add(easter.plusDays(1));
        free.add(easter.plusWeeks(5).plusDays(4));
        free.add(year < 2005 ? easter.plusWeeks(7).plusDays(1) : LocalDate.of(year, 6, 6));
        return free;
    }

    /** The Sunday after the paschal full moon, by Gauss's method with his two exceptions. */
    static LocalDate easter(int year) {
        int p = (13 + 8 * (year / 100)) / 25;
        int m = Math.floorMod(15 - p + year / 100 - year / 400, 30);
        int n = Math.floorMod(4 + year / 100 - year / 400, 7);
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        if (d == 29 && e == 6) {
            return LocalDate.of(year, 4, 19);
        }
        if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
            return LocalDate.of(year, 4, 18);
        }
        return LocalDate.of(year, 3, 22).plusDays(d + e);
    }
}
