// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import se.paragraf.model.text.Message;

/** The public holidays of Lag (1989:253) and the days that Lag (1930:173) 2 § puts on a par with them. */
final class PublicHolidays {

    /** The same day each year; the national day is one since 2005, before that it is a working day. */
    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(Month.JANUARY, 1), "newYear",
            MonthDay.of(Month.JANUARY, 6), "epiphany",
            MonthDay.of(Month.MAY, 1), "mayDay",
            MonthDay.of(Month.JUNE, 6), "nationalDay",
            MonthDay.of(Month.DECEMBER, 24), "christmasEve",
            MonthDay.of(Month.DECEMBER, 25), "christmas",
            MonthDay.of(Month.DECEMBER, 26), "boxingDay",
            MonthDay.of(Month.DECEMBER, 31), "newYearsEve");

    /** By the days since Easter Sunday. */
    private static final Map<Long, String> BY_EASTER = Map.of(
            -2L, "goodFriday",
            0L, "easter",
            1L, "easterMonday",
            39L, "ascension",
            49L, "whitSunday",
            50L, "whitMonday");

    private static final int NATIONAL_DAY_SINCE = 2005;

    private PublicHolidays() {}

    /** Whether the law moves a term from this day to the next working day. */
    static boolean isFree(LocalDate day) {
        return key(day) != null;
    }

    /** The name of a free day; empty for a working day. */
    static Optional<Message> name(LocalDate day) {
        return Optional.ofNullable(key(day)).map(key -> Message.of(PublicHolidays.class, key));
    }

    private static String key(LocalDate day) {
        String fixed = FIXED.get(MonthDay.from(day));
        if (fixed != null && (day.getYear() >= NATIONAL_DAY_SINCE || !fixed.equals("nationalDay"))) {
            return fixed;
        }
        String moving = BY_EASTER.get(ChronoUnit.DAYS.between(easter(day.getYear()), day));
        // Whit Monday was a holiday until the national day took its place.
        if (moving != null && (day.getYear() < NATIONAL_DAY_SINCE || !moving.equals("whitMonday"))) {
            return moving;
        }
        LocalDate midsummerEve = midsummerEve(day.getYear());
        if (day.equals(midsummerEve)) {
            return "midsummerEve";
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? null : weekend(day, midsummerEve);
    }

    private static String weekend(LocalDate day, LocalDate midsummerEve) {
        if (day.equals(midsummerEve.plusDays(1))) {
            return "midsummer";
        }
        if (day.equals(allSaints(day.getYear()))) {
            return "allSaints";
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "saturday" : "sunday";
    }

    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private static LocalDate allSaints(int year) {
        return LocalDate.of(year, Month.OCTOBER, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
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
