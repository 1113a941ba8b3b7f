// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** Spans of time: written 10.15–10.30, 14.00–14.10; either end may be left out. */
public final class TimeRangesNotation implements Notation {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;]|\\boch\\b|\\band\\b)\\s*");
    private static final Pattern RANGE = Pattern.compile("([^-\u2013\u2014]*)[-\u2013\u2014]([^-\u2013\u2014]*)");

    private final TimeNotation time;

    /** Spans in a language. */
    public TimeRangesNotation(Locale language) {
        time = new TimeNotation(language);
    }

    @Override
    public String written(Object value) {
        if (!(value instanceof List<?> list)) {
            return "";
        }
        return list.stream()
                .map(TimeRange.class::cast)
                .map(range -> time.written(range.getFrom()) + "\u2013" + time.written(range.getTo()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<List<TimeRange>> read(String text) {
        List<TimeRange> ranges = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            String from = range.group(1).strip();
            String to = range.group(2).strip();
            Optional<LocalTime> first = time.read(from);
            Optional<LocalTime> last = time.read(to);
            if (from.isEmpty() && to.isEmpty()
                    || first.isEmpty() && !from.isEmpty()
                    || last.isEmpty() && !to.isEmpty()) {
                return Optional.empty();
            }
            TimeRange read = MinutesFactory.eINSTANCE.createTimeRange();
            first.ifPresent(read::setFrom);
            last.ifPresent(read::setTo);
            ranges.add(read);
        }
        return Optional.of(ranges);
    }

    @Override
    public Localized wrong(String text) {
        return Message.of(TimeRangesNotation.class, "times.wrong", text);
    }
}
