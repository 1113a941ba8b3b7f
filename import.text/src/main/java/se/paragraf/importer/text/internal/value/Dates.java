// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar dates as Swedish texts write them. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String DASH = "[-–—‐]";

    private static final Pattern DATE = Pattern.compile("(?<![\\d/.-])(?:"
            + "(?<y1>(?:19|20)\\d{2})\\h?" + DASH + "\\h?(?<m1>\\d{1,2})\\h?" + DASH + "\\h?(?<d1>\\d{1,2})"
            + "|(?<y4>(?:19|20)\\d{2})[./](?<m4>\\d{1,2})[./](?<d4>\\d{1,2})"
            + "|(?<y5>20\\d{2})(?<m5>[01]\\d)(?<d5>[0-3]\\d)"
            + "|(?<d2>\\d{1,2})(?::?[ea])?(?:" + DASH + "\\d{1,2})?\\.?\\h{1,3}"
            + "(?<m2>(?i:jan(?:uari)?|febr?(?:uari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?"
            + "|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\.?,?\\h{1,3}(?:år\\h)?(?<y2>(?:19|20)\\d{2})"
            + "|(?<d3>\\d{1,2})[./](?<m3>\\d{1,2})\\h?[-–./ ]\\h?(?<y3>(?:19|20)\\d{2}|\\d{2}(?=\\D|$)(?!\\h?[:.]\\d))"
            + "|(?<d6>\\d{1,2})" + DASH + "(?<m6>\\d{1,2})" + DASH + "(?<y6>(?:19|20)\\d{2})"
            + ")(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)(?<!\\p{L})(?:(?:mån|tis|ons|tors|fre|lör|sön|lor|son)dag(?:en)?)(?:\\h+den)?(?!\\p{L})|(?<!\\p{L})den(?=\\h+\\d)");

    private Dates() {}

    /**
     * A date in a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param date the day
     */
    public record Found(int start, int end, LocalDate date) {}

    /** The dates in a text, in order; what is no day of the calendar is left out. */
    public static List<Found> in(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            day(matcher).ifPresent(date -> found.add(new Found(matcher.start(), matcher.end(), date)));
        }
        return found;
    }

    public static Optional<LocalDate> first(CharSequence text) {
        return in(text).stream().findFirst().map(Found::date);
    }

    /** The one day that a title names; null if there is none or several. */
    public static LocalDate ofTitle(String title) {
        List<Found> days = title == null ? List.of() : in(title);
        return days.size() == 1 ? days.get(0).date() : null;
    }

    /** The text without its dates and the days of the week. */
    public static String without(String text) {
        String days = WEEKDAY.matcher(text).replaceAll(" ");
        StringBuilder rest = new StringBuilder(days);
        List<Found> found = in(days);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).start(), found.get(i).end(), " ");
        }
        return rest.toString();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        for (int form = 1; form <= 6; form++) {
            if (matcher.group("y" + form) != null) {
                int year = Integer.parseInt(matcher.group("y" + form));
                int day = Integer.parseInt(matcher.group("d" + form));
                try {
                    return Optional.of(
                            LocalDate.of(year < 100 ? 2000 + year : year, month(matcher.group("m" + form)), day));
                } catch (DateTimeException e) {
                    // The digits name no day: a number in a register looks like this.
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return MONTHS.indexOf(written.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }
}
