// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.TimeRange;

/** T09: the meeting ends after it starts, and its breaks lie inside. */
final class HoursInOrder {

    /** Nobody meets in the small hours, but a long evening may end in them. */
    private static final LocalTime NIGHT = LocalTime.of(5, 0);

    private HoursInOrder() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        Meeting meeting = subject.meeting();
        return Stream.concat(
                Stream.of(whole(rule, meeting)),
                IntStream.range(0, meeting.getAdjournments().size())
                        .mapToObj(i -> adjournment(
                                rule.finding(outcome(
                                                meeting,
                                                meeting.getAdjournments().get(i)))
                                        .at("meeting.adjournments[" + i + "]"),
                                meeting,
                                meeting.getAdjournments().get(i))));
    }

    private static Finding whole(RuleDescription rule, Meeting meeting) {
        LocalTime start = meeting.getStart();
        LocalTime end = meeting.getEnd();
        if (start == null || end == null) {
            return rule.finding(Outcome.UNKNOWN)
                    .at(start == null ? "meeting.start" : "meeting.end")
                    .message(start == null ? "T09.nostart" : "T09.noend");
        }
        if (end.isAfter(start)) {
            return rule.finding(Outcome.PASS).at("meeting.end").message("T09.pass", start, end);
        }
        return isPastMidnight(meeting)
                ? rule.finding(Outcome.UNKNOWN).at("meeting.end").message("T09.midnight", start, end)
                : rule.finding(Outcome.FAIL).at("meeting.end").message("T09.fail", start, end);
    }

    private static boolean isPastMidnight(Meeting meeting) {
        return meeting.getStart().isAfter(LocalTime.NOON) && meeting.getEnd().isBefore(NIGHT);
    }

    private static Outcome outcome(Meeting meeting, TimeRange pause) {
        if (pause.getFrom() == null || pause.getTo() == null) {
            return Outcome.UNKNOWN;
        }
        boolean night = meeting.getStart() != null && meeting.getEnd() != null && isPastMidnight(meeting);
        boolean inside = pause.getTo().isAfter(pause.getFrom())
                && (meeting.getStart() == null || !pause.getFrom().isBefore(meeting.getStart()))
                && (meeting.getEnd() == null || !pause.getTo().isAfter(meeting.getEnd()));
        if (inside) {
            return Outcome.PASS;
        }
        return night ? Outcome.UNKNOWN : Outcome.FAIL;
    }

    private static Finding adjournment(FindingBuilder finding, Meeting meeting, TimeRange pause) {
        return finding.message(
                "T09.break",
                hour(pause.getFrom()),
                hour(pause.getTo()),
                hour(meeting.getStart()),
                hour(meeting.getEnd()));
    }

    private static Object hour(LocalTime time) {
        return time == null ? "?" : time;
    }
}
