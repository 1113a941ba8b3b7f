// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/**
 * Who took part in which paragraphs: by the ranges that the minutes state, without those who were disqualified, and
 * without those in whose place a substitute served. Where the minutes limit the presence by clock times or words alone,
 * it is not decided.
 */
final class Participation {

    /** Whether a person took part in a paragraph. */
    enum Part {
        TOOK_PART,
        DISQUALIFIED,
        AWAY,
        UNDECIDED
    }

    private final List<Attendance> people;
    private final Map<Paragraph, Set<Attendance>> disqualified = new HashMap<>();
    private final Map<Attendance, List<NumberSpan>> replaced = new HashMap<>();

    Participation(Meeting meeting) {
        people = meeting.getAttendances();
        for (Paragraph paragraph : meeting.getParagraphs()) {
            Set<Attendance> those = new HashSet<>();
            paragraph.getDisqualifications().stream().flatMap(this::person).forEach(those::add);
            disqualified.put(paragraph, those);
        }
        // One who serves throughout stands for somebody who is away, or the minutes contradict themselves.
        people.stream()
                .filter(substitute -> substitute.getGroup() == AttendanceGroup.DECIDING)
                .filter(substitute -> !substitute.getPresence().isEmpty())
                .forEach(substitute -> replacedBy(substitute)
                        .forEach(member ->
                                replaced.merge(member, NumberSpan.of(substitute.getPresence()), Participation::both)));
    }

    Part at(Paragraph paragraph, Attendance person) {
        if (disqualified.get(paragraph).contains(person)) {
            return Part.DISQUALIFIED;
        }
        if (person.getGroup() == AttendanceGroup.ABSENT) {
            return Part.AWAY;
        }
        if (!person.getPresence().isEmpty()) {
            return Chosen.contain(NumberSpan.of(person.getPresence()), paragraph.getNumber())
                    ? Part.TOOK_PART
                    : Part.AWAY;
        }
        if (!person.isWholeMeeting() || !person.getTimes().isEmpty() || person.getPresenceAsWritten() != null) {
            return Part.UNDECIDED;
        }
        return Chosen.contain(replaced.getOrDefault(person, List.of()), paragraph.getNumber())
                ? Part.AWAY
                : Part.TOOK_PART;
    }

    private Stream<Attendance> person(Disqualification disqualification) {
        return disqualification.getAttendance() != null
                ? Stream.of(disqualification.getAttendance())
                : named(disqualification.getName());
    }

    private Stream<Attendance> replacedBy(Attendance substitute) {
        return (substitute.getReplaces() != null
                        ? Stream.of(substitute.getReplaces())
                        : named(substitute.getSubstitutesFor()))
                .filter(member -> member != substitute);
    }

    private Stream<Attendance> named(String name) {
        return name == null || name.isBlank() ? Stream.empty() : PersonName.find(name, people).stream();
    }

    private static List<NumberSpan> both(List<NumberSpan> some, List<NumberSpan> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
