// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** The public holidays of Lag (1989:253) and the days that Lag (1930:173) 2 § puts on a par with them. */
final class PublicHolidays {

    /** The same day each year; the national day is one since 2005, before that it is a working day. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26),
            MonthDay.of(Month.DECEMBER, 31));

    private static final MonthDay NATIONAL_DAY = MonthDay.of(Month.JUNE, 6);
    private static final int NATIONAL_DAY_SINCE = 2005;

    /** Whit Monday was one until the national day took its place. */
    private static final int WHIT_MONDAY_UNTIL = 2004;

    private PublicHolidays() {}

    /** Whether the law moves a term from this day to the next working day. */
    static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day))
                || day.getYear() >= NATIONAL_DAY_SINCE && MonthDay.from(day).equals(NATIONAL_DAY)
                || isByEaster(day)
                || day.equals(midsummerEve(day.getYear()));
    }

    /** Good Friday, Easter Monday, Ascension Day; the Sundays among them are free anyway. */
    private static boolean isByEaster(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.getYear() <= WHIT_MONDAY_UNTIL && day.equals(easter.plusDays(50));
    }

    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday by Butcher's algorithm for the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int dayFromMarch = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, dayFromMarch / 31, dayFromMarch % 31 + 1);
    }
}
