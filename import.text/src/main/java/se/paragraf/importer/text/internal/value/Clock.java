// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.value;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clock times and spans of them as Swedish texts write them. */
public final class Clock {

    private static final String KL = "(?i:kl(?:ockan)?(?:\\.|(?![\\p{L}])))\\h*:?\\h*";
    private static final String HOUR = "([01]?\\d|2[0-4])";
    /** As scans have it too, where nothing but an hour can stand. */
    private static final String LAST_HOUR = "([01]?\\d|2[0-4]|(?:ll|1l|l[0-2])(?=[.:]\\d))";

    private static final String MINUTE = "(?:[.:]([0-5]\\d))";
    private static final Pattern SPAN = Pattern.compile("(?<![\\d§/.:,-])(" + KL + ")?(?:ca\\.?\\h*)?" + HOUR + MINUTE
            + "?"
            + "(?:\\h*(?:[-–—]{1,2}|till|och\\h+till|t\\.?o\\.?m\\.?)\\h*(?:" + KL + ")?(?:ca\\.?\\h*)?" + LAST_HOUR
            + MINUTE + "?)?"
            + "(?![\\d/:]|\\.\\d|\\h*§|-\\d)");
    private static final Pattern UNITS = Pattern.compile("\\h*(?:kr|tkr|mnkr|%|st\\b)");
    private static final Pattern LEFT_OVER = Pattern.compile("(?i)(?<!\\p{L})(?:kl\\.?|klockan)(?!\\p{L})");

    private Clock() {}

    /**
     * A time or a span in a text.
     *
     * @param start where it begins in the text
     * @param end where it ends in the text
     * @param from the time, or the beginning of the span
     * @param to the end of the span, or null
     */
    public record Found(int start, int end, LocalTime from, LocalTime to) {}

    /**
     * The times in a text without dates.
     *
     * @param text the text
     * @param bare true if numbers without minutes and without "kl" are hours here
     */
    public static List<Found> in(CharSequence text, boolean bare) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = SPAN.matcher(text);
        while (matcher.find()) {
            boolean marked = matcher.group(1) != null || matcher.group(3) != null || matcher.group(5) != null;
            boolean span = matcher.group(4) != null;
            if ((marked || bare && span)
                    && !UNITS.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
                LocalTime to = span ? time(matcher.group(4), matcher.group(5)) : null;
                found.add(new Found(matcher.start(), matcher.end(), time(matcher.group(2), matcher.group(3)), to));
            }
        }
        return found;
    }

    /** The text without its times. */
    public static String without(String text, boolean bare) {
        StringBuilder rest = new StringBuilder(text);
        List<Found> found = in(text, bare);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).start(), found.get(i).end(), " ");
        }
        return LEFT_OVER.matcher(rest).replaceAll(" ");
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(
                Integer.parseInt(hour.replace('l', '1')) % 24, minute == null ? 0 : Integer.parseInt(minute));
    }
}
