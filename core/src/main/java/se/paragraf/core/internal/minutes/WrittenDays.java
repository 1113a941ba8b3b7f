// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a text names; where it leaves out the year, the one that a reader thinks of. */
public final class WrittenDays {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d/-])(?:(?<y1>(?:19|20)\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)"
                    + "|(?<d2>\\d{1,2})(?:\\h?:?[ea])?\\h+(?<m2>(?i:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober"
                    + "|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\b\\.?))(?:,?\\h+(?<y2>(?:19|20)\\d\\d))?"
                    + "|(?<d3>\\d{1,2})/(?<m3>\\d{1,2})(?:[\\h-](?<y3>(?:19|20)\\d\\d))?)(?![\\d/-])");

    private WrittenDays() {}

    /** Without a year, the last such day before another day. */
    public static List<LocalDate> before(LocalDate day, CharSequence text) {
        return in(text, day, day == null ? any -> true : any -> any.isBefore(day), -1);
    }

    /** Without a year, the next such day after another day. */
    public static List<LocalDate> after(LocalDate day, CharSequence text) {
        return in(text, day, day == null ? any -> true : any -> any.isAfter(day), 1);
    }

    private static List<LocalDate> in(CharSequence text, LocalDate near, Predicate<LocalDate> fits, int otherYear) {
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            int form = matcher.group("d1") != null ? 1 : matcher.group("d2") != null ? 2 : 3;
            String year = matcher.group("y" + form);
            if (year != null) {
                day(Integer.parseInt(year), matcher, form).ifPresent(days::add);
            } else if (near != null) {
                day(near.getYear(), matcher, form)
                        .filter(fits)
                        .or(() -> day(near.getYear() + otherYear, matcher, form))
                        .ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(int year, Matcher matcher, int form) {
        try {
            return Optional.of(
                    LocalDate.of(year, month(matcher.group("m" + form)), Integer.parseInt(matcher.group("d" + form))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
