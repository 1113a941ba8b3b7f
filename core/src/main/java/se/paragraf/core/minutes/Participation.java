// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/**
 * Who took part in which paragraphs (KL 5:67 p 5): by the ranges that the minutes state, without those who were
 * disqualified, and without those in whose place a substitute served. Where the minutes limit the presence by clock times or
 * words alone, it is not decided. For any thread as long as nobody changes the meeting; it does not follow changes.
 */
public final class Participation {

    private final List<Attendance> people;
    private final Map<Attendance, List<NumberSpan>> replaced = new HashMap<>();

    private Participation(Meeting meeting) {
        people = meeting.getAttendances();
        // One who serves throughout stands for somebody who is away, or the minutes contradict themselves.
        people.stream()
                .filter(substitute -> substitute.getGroup() == AttendanceGroup.DECIDING)
                .filter(substitute -> !substitute.getPresence().isEmpty())
                .forEach(substitute -> replacedBy(substitute)
                        .forEach(member ->
                                replaced.merge(member, NumberSpan.of(substitute.getPresence()), Participation::both)));
    }

    /**
     * Reads the list of those present.
     *
     * @param meeting the meeting
     * @return who took part in what
     */
    public static Participation of(Meeting meeting) {
        return new Participation(meeting);
    }

    /**
     * Whether a person took part in a paragraph.
     *
     * @param paragraph a paragraph of the meeting
     * @param person an entry in the list of the meeting
     * @return what the minutes tell of it
     */
    public Part at(Paragraph paragraph, Attendance person) {
        if (paragraph.getDisqualifications().stream().flatMap(this::person).anyMatch(person::equals)) {
            return Part.DISQUALIFIED;
        }
        if (person.getGroup() == AttendanceGroup.ABSENT) {
            return Part.AWAY;
        }
        if (!person.getPresence().isEmpty()) {
            return contain(NumberSpan.of(person.getPresence()), paragraph) ? Part.TOOK_PART : Part.AWAY;
        }
        if (!person.isWholeMeeting() || !person.getTimes().isEmpty() || person.getPresenceAsWritten() != null) {
            return Part.UNDECIDED;
        }
        return contain(replaced.getOrDefault(person, List.of()), paragraph) ? Part.AWAY : Part.TOOK_PART;
    }

    /**
     * Those with a vote of whom something holds in a paragraph.
     *
     * @param paragraph a paragraph of the meeting
     * @param part what holds
     * @return the members, and the substitutes who serve, in the order of the minutes
     */
    public List<Attendance> deciding(Paragraph paragraph, Part part) {
        return people.stream()
                .filter(person -> person.getGroup() == AttendanceGroup.DECIDING)
                .filter(person -> at(paragraph, person) == part)
                .toList();
    }

    private static boolean contain(List<NumberSpan> spans, Paragraph paragraph) {
        return spans.stream().anyMatch(span -> span.contains(paragraph.getNumber()));
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
