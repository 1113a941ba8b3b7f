// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.paragraf.core.internal.minutes.Capacity;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.minutes.Participation;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** The attendance as it was for some paragraphs of a meeting. */
final class ExcerptAttendance {

    private final Participation participation;
    private final Meeting meeting;
    private final List<Paragraph> paragraphs;

    ExcerptAttendance(Meeting meeting, List<Paragraph> paragraphs) {
        this.participation = Participation.of(meeting);
        this.meeting = meeting;
        this.paragraphs = paragraphs;
    }

    /**
     * The people by the name of their group, each group with its {@code people}, a row of {@code rows} for each, and whether
     * presence is {@code partial} for any. A member who took part in none of the paragraphs stands among the absent; guests,
     * staff and substitutes who took no part then are not named, unless they were disqualified.
     */
    Map<String, Map<String, Object>> groups() {
        Map<AttendanceGroup, List<Map<String, Object>>> rows = new EnumMap<>(AttendanceGroup.class);
        for (Attendance person : meeting.getAttendances()) {
            Map<Part, TreeSet<Integer>> parts = parts(person);
            boolean took = tookPart(person, parts);
            if (person.getName() != null && !person.getName().isBlank() && (took || isNamed(person, parts))) {
                rows.computeIfAbsent(took ? person.getGroup() : AttendanceGroup.ABSENT, group -> new ArrayList<>())
                        .add(row(person, parts));
            }
        }
        return Arrays.stream(AttendanceGroup.values())
                .collect(Collectors.toMap(
                        AttendanceGroup::getName, group -> group(rows.getOrDefault(group, List.of()))));
    }

    private static Map<String, Object> group(List<Map<String, Object>> rows) {
        return Map.of(
                "rows", rows,
                "people", rows.stream().map(row -> row.get("person")).toList(),
                "partial", rows.stream().anyMatch(ExcerptAttendance::isPartial));
    }

    private static boolean isPartial(Map<String, Object> row) {
        return row.get("remote").equals(true)
                || row.get("undecided").equals(true)
                || !((List<?>) row.get("present")).isEmpty()
                || !((List<?>) row.get("disqualified")).isEmpty();
    }

    private static boolean isNamed(Attendance person, Map<Part, TreeSet<Integer>> parts) {
        return person.getGroup() == AttendanceGroup.DECIDING && !Capacity.isSubstitute(person)
                || person.getGroup() == AttendanceGroup.ABSENT
                || parts.containsKey(Part.DISQUALIFIED);
    }

    /** Whether a person took part in any of the paragraphs, as far as the minutes tell. */
    boolean tookPart(Attendance person) {
        return tookPart(person, parts(person));
    }

    private static boolean tookPart(Attendance person, Map<Part, TreeSet<Integer>> parts) {
        return person.getGroup() != AttendanceGroup.ABSENT
                && (parts.containsKey(Part.TOOK_PART) || parts.containsKey(Part.UNDECIDED));
    }

    private Map<Part, TreeSet<Integer>> parts(Attendance person) {
        Map<Part, TreeSet<Integer>> parts = new EnumMap<>(Part.class);
        for (Paragraph paragraph : paragraphs) {
            parts.computeIfAbsent(participation.at(paragraph, person), part -> new TreeSet<>())
                    .add(paragraph.getNumber());
        }
        return parts;
    }

    /** A person with the paragraphs of a part in the meeting; empty where it is all of them. */
    private Map<String, Object> row(Attendance person, Map<Part, TreeSet<Integer>> parts) {
        Map<String, Object> row = new HashMap<>();
        row.put("person", person);
        row.put("present", parts.size() > 1 ? spans(parts.get(Part.TOOK_PART)) : List.of());
        row.put("disqualified", spans(parts.get(Part.DISQUALIFIED)));
        row.put("undecided", parts.containsKey(Part.UNDECIDED));
        row.put("remote", person.isRemote() && meeting.getMode() != MeetingMode.DISTANCE);
        return row;
    }

    private static List<NumberSpan> spans(TreeSet<Integer> numbers) {
        return numbers == null ? List.of() : NumberSpan.joined(numbers);
    }
}
