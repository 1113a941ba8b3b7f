// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** Those whom the minutes name, with nothing of them but name, party, office and principal. */
final class Persons {

    private final Names names;
    private final Meeting meeting;

    /** Each with its entries in the list of those called; none for one who is named elsewhere only. */
    private final Map<String, List<Attendance>> persons = new LinkedHashMap<>();

    Persons(Meeting meeting, List<Paragraph> paragraphs, Names names) {
        this.meeting = meeting;
        this.names = names;
        for (Attendance person : meeting.getAttendances()) {
            if (isNamed(person.getName())) {
                persons.computeIfAbsent(person.getName().strip(), name -> new ArrayList<>())
                        .add(person);
            }
        }
        paragraphs.stream()
                .flatMap(Persons::namedIn)
                .filter(Persons::isNamed)
                .forEach(name -> persons.putIfAbsent(name.strip(), List.of()));
    }

    private static Stream<String> namedIn(Paragraph paragraph) {
        return Stream.concat(
                paragraph.getVotes().stream()
                        .flatMap(vote -> vote.getBallots().stream())
                        .map(ballot -> ballot.getName()),
                paragraph.getReservations().stream().map(reservation -> reservation.getName()));
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }

    /** The name of the object of a person; null if there is no name. */
    String reference(String name) {
        return isNamed(name) ? names.named("person", name.strip()) : null;
    }

    List<String> participants() {
        return meeting.getAttendances().stream()
                .filter(person -> person.getGroup() != AttendanceGroup.ABSENT)
                .map(person -> reference(person.getName()))
                .filter(reference -> reference != null)
                .distinct()
                .toList();
    }

    List<JsonObject> organisations() {
        Set<String> principals = new LinkedHashSet<>();
        meeting.getAttendances().stream()
                .map(Attendance::getOrganisation)
                .filter(Persons::isNamed)
                .map(String::strip)
                .forEach(principals::add);
        return principals.stream()
                .map(name -> names.object("Organization", names.named("organization", name))
                        .with("name", name)
                        .with("organizationType", "Institution"))
                .toList();
    }

    List<JsonObject> persons() {
        Map<String, JsonObject> objects = new LinkedHashMap<>();
        persons.forEach((name, entries) -> objects.putIfAbsent(reference(name), person(name, entries)));
        return List.copyOf(objects.values());
    }

    private JsonObject person(String name, List<Attendance> entries) {
        List<String> titles = entries.stream()
                .flatMap(entry -> entry.getTitles().stream())
                .distinct()
                .toList();
        return names.object("Person", reference(name))
                .with("body", names.body())
                .with("name", name)
                .with("status", titles)
                .with(
                        "membership",
                        entries.stream()
                                .filter(entry -> entry.getGroup() != AttendanceGroup.OTHER)
                                .map(this::membership)
                                .toList())
                .with(
                        "paragraf:party",
                        entries.stream()
                                .map(Attendance::getParty)
                                .filter(Persons::isNamed)
                                .findFirst()
                                .orElse(null));
    }

    private JsonObject membership(Attendance entry) {
        String role = entry.getRoles().stream()
                .map(each -> each.getName())
                .findFirst()
                .orElse(entry.getGroup() == AttendanceGroup.SUBSTITUTE ? "SUBSTITUTE" : null);
        return names.object("Membership", names.ofMeeting("membership", entry))
                .with("organization", names.board())
                .with("role", role)
                .with("votingRight", entry.getGroup() == AttendanceGroup.DECIDING ? Boolean.TRUE : null)
                .with(
                        "onBehalfOf",
                        isNamed(entry.getOrganisation())
                                ? names.named(
                                        "organization", entry.getOrganisation().strip())
                                : null)
                .with("paragraf:group", entry.getGroup().getName());
    }
}
