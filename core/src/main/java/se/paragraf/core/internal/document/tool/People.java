// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.core.internal.document.layer.Wording;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.SignatoryRole;

/** Who was there, and who signs. */
public final class People implements TemplateTool {

    private static final List<String> COLUMNS = List.of("name", "organisation", "role", "presence");

    private final Wording words;
    private final Dates dates;
    private final Numbers numbers = new Numbers();

    public People(Wording words) {
        this.words = words;
        dates = new Dates(words);
    }

    /** Those of one group in the order of the minutes. */
    public List<Attendance> group(Meeting meeting, String group) {
        return meeting.getAttendances().stream()
                .filter(person -> person.getGroup().getName().equals(group))
                .filter(person -> Words.areIn(person.getName()))
                .toList();
    }

    /** Whether anybody is named. */
    public boolean any(Meeting meeting) {
        return meeting.getAttendances().stream().anyMatch(person -> Words.areIn(person.getName()));
    }

    /** Whether anybody is named who signs. */
    public boolean anySigner(Meeting meeting) {
        return SignatoryRole.VALUES.stream()
                .anyMatch(role -> !signers(meeting, role.getName()).isEmpty());
    }

    /** The columns of a group that say something about any of them; the name always. */
    public List<String> columns(List<Attendance> group) {
        return COLUMNS.stream()
                .filter(column ->
                        column.equals("name") || group.stream().anyMatch(person -> Words.areIn(cell(person, column))))
                .toList();
    }

    /** What a column says about a person; empty if nothing. */
    public String cell(Attendance person, String column) {
        return switch (column) {
            case "name" -> person.getName();
            case "organisation" -> organisation(person);
            case "role" -> role(person, person.getRoles());
            default -> presence(person);
        };
    }

    /** The role in which a person is called; who adjusts the minutes is elected at the meeting. */
    public String calledRole(Attendance person) {
        return role(
                person,
                person.getRoles().stream()
                        .filter(role -> role != AttendanceRole.ADJUSTER)
                        .toList());
    }

    /** Names as one speaks them: a, b and c. */
    public String enumeration(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + words.get("notice.and") + " " + names.get(last);
    }

    /** Those who sign in one capacity, with the name and the paragraphs of each. */
    public List<Map<String, Object>> signers(Meeting meeting, String role) {
        return Signing.of(meeting).signers(SignatoryRole.valueOf(role)).stream()
                .filter(signer -> Words.areIn(signer.name()))
                .map(signer -> Map.<String, Object>of("name", signer.name(), "paragraphs", signer.paragraphs()))
                .toList();
    }

    /** Principal and party of a person; empty if neither is known. */
    private String organisation(Attendance person) {
        String party = Words.areIn(person.getParty()) ? "(" + person.getParty() + ")" : null;
        return Stream.of(person.getOrganisation(), party).filter(Words::areIn).collect(Collectors.joining(" "));
    }

    /** Offices and titles of a person, and in whose place the person serves; empty if none. */
    private String role(Attendance person, List<AttendanceRole> roles) {
        // That a member is a member, and a substitute one, is said by the group already.
        Stream<String> offices = roles.stream()
                .filter(role -> role != AttendanceRole.MEMBER && role != AttendanceRole.SUBSTITUTE)
                .map(role -> words.get("role." + role.getName()));
        String serves =
                Words.areIn(person.getSubstitutesFor()) ? words.get("role.serves", person.getSubstitutesFor()) : null;
        String role = Stream.of(offices, person.getTitles().stream(), Stream.ofNullable(serves))
                .flatMap(texts -> texts)
                .filter(Words::areIn)
                .collect(Collectors.joining(", "));
        return role.isEmpty() ? role : role.substring(0, 1).toUpperCase(words.language()) + role.substring(1);
    }

    /** The part of the meeting at which a person was present, and whether from a distance; empty if all of it. */
    private String presence(Attendance person) {
        Stream<String> times = person.getTimes().stream().map(time -> dates.span(time.getFrom(), time.getTo()));
        String stated = Stream.concat(Stream.of(numbers.ranges(person.getPresence())), times)
                .filter(Words::areIn)
                .collect(Collectors.joining(", "));
        String part = stated.isEmpty() ? person.getPresenceAsWritten() : stated;
        return Stream.of(part, isRemote(person) ? words.get("presence.remote") : null)
                .filter(Words::areIn)
                .collect(Collectors.joining(", "));
    }

    /** Where all take part at a distance, the form of the meeting says it. */
    private static boolean isRemote(Attendance person) {
        return person.isRemote()
                && !(person.eContainer() instanceof Meeting meeting && meeting.getMode() == MeetingMode.DISTANCE);
    }
}
