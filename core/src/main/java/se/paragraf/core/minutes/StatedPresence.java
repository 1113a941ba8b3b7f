// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.NumberSpan;

/**
 * What the list says of one person's presence, whoever else is in it.
 *
 * @param usual what holds where no numbers are stated
 * @param spans the numbers at which the person was there; empty where they do not limit the presence
 * @param readable false if some of them run backwards, so that no number is surely left out
 */
record StatedPresence(Part usual, List<NumberSpan> spans, boolean readable) {

    static StatedPresence of(Attendance person, Meeting meeting) {
        if (person.getGroup() == AttendanceGroup.ABSENT) {
            return new StatedPresence(Part.AWAY, List.of(), true);
        }
        if (!person.getPresence().isEmpty()) {
            return numbers(NumberSpan.of(person.getPresence()));
        }
        String words = person.getPresenceAsWritten();
        if (words != null && !words.isBlank()) {
            return WrittenPresence.of(words).map(StatedPresence::numbers).orElseGet(() -> always(Part.UNDECIDED));
        }
        if (person.getTimes().isEmpty()) {
            return always(person.isWholeMeeting() ? Part.TOOK_PART : Part.UNDECIDED);
        }
        return always(isThroughout(person.getTimes(), meeting) ? Part.TOOK_PART : Part.UNDECIDED);
    }

    private static StatedPresence always(Part part) {
        return new StatedPresence(part, List.of(), true);
    }

    private static StatedPresence numbers(List<NumberSpan> spans) {
        return new StatedPresence(Part.UNDECIDED, spans, spans.stream().allMatch(span -> span.first() <= span.last()));
    }

    /** Whether it is the same for every paragraph. */
    boolean isConstant() {
        return spans.isEmpty();
    }

    /** Whether the minutes tell of some paragraphs that the person was there, and of others not. */
    boolean isLimited() {
        return !isConstant() || usual == Part.UNDECIDED;
    }

    Part at(int number) {
        if (isConstant()) {
            return usual;
        }
        for (NumberSpan span : spans) {
            if (span.contains(number)) {
                return Part.TOOK_PART;
            }
        }
        return number > 0 && readable ? Part.AWAY : Part.UNDECIDED;
    }

    /** Paragraphs have no hours: only who is there from the start to the end, but for breaks, is there at each. */
    private static boolean isThroughout(List<TimeRange> times, Meeting meeting) {
        LocalTime start = meeting.getStart();
        LocalTime end = meeting.getEnd();
        if (start == null || end == null || times.stream().anyMatch(StatedPresence::isOpen)) {
            return false;
        }
        Comparator<TimeRange> byStart =
                Comparator.comparing(range -> Objects.requireNonNullElse(range.getFrom(), LocalTime.MIN));
        LocalTime covered = start;
        for (TimeRange range : Stream.concat(times.stream(), meeting.getAdjournments().stream())
                .filter(range -> !isOpen(range))
                .sorted(byStart)
                .toList()) {
            LocalTime to = Objects.requireNonNullElse(range.getTo(), LocalTime.MAX);
            if (range.getFrom() != null && range.getFrom().isAfter(covered)) {
                return false;
            }
            covered = to.isAfter(covered) ? to : covered;
        }
        return !covered.isBefore(end);
    }

    /** Neither end is stated, so that it says nothing. */
    private static boolean isOpen(TimeRange range) {
        return range.getFrom() == null && range.getTo() == null;
    }
}
