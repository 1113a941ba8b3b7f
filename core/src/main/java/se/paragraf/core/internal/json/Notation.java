// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.NumberSpan;

/** Ranges in the contract's notation: 27-31,34 and 10:00-11:30. */
final class Notation {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Notation() {}

    /** The paragraph numbers; null if there are none. */
    static String numbers(List<NumberRange> ranges) {
        return ranges.isEmpty() ? null : NumberSpan.inWords(NumberSpan.of(ranges), "-", ",");
    }

    /** The clock times, with an open start or end left blank; null if there are none. */
    static String times(List<TimeRange> ranges) {
        return ranges.isEmpty() ? null : ranges.stream().map(Notation::time).collect(Collectors.joining(","));
    }

    /** A clock time without seconds; null if there is none. */
    static String clock(LocalTime time) {
        return time == null ? null : CLOCK.format(time);
    }

    private static String time(TimeRange range) {
        return blankIfOpen(range.getFrom()) + "-" + blankIfOpen(range.getTo());
    }

    private static String blankIfOpen(LocalTime time) {
        return time == null ? "" : clock(time);
    }
}
