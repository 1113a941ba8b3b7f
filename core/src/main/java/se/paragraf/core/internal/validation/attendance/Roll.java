// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.federation.RoleKind;
import se.paragraf.model.minutes.Attendance;

/** What the file of the body tells of members and mandates on the day of the meeting; nothing where it is not at hand. */
record Roll(List<Member> members, List<Mandate> mandates, Set<Person> chairs) {

    static Roll of(Subject subject) {
        LocalDate day = subject.meeting().getDate();
        return subject.body()
                .map(body -> new Roll(members(body, day), mandates(body, day), chairs(body, day)))
                .orElseGet(() -> new Roll(List.of(), List.of(), Set.of()));
    }

    /** How many members the body has: the seats of its principals, or else the mandates. */
    OptionalInt seats() {
        int seats = members.isEmpty()
                ? (int) mandates.stream()
                        .filter(mandate -> mandate.getOffice() == Office.MEMBER)
                        .count()
                : members.stream().mapToInt(Member::getSeats).sum();
        return seats > 0 ? OptionalInt.of(seats) : OptionalInt.empty();
    }

    /** The mandates of one who is listed, of one office. */
    List<Mandate> mandates(Attendance person, Office office) {
        return mandates.stream()
                .filter(mandate -> mandate.getOffice() == office && is(mandate.getPerson(), person))
                .toList();
    }

    /** Whether one who leads the meeting is elected chair or vice chair. */
    boolean isElected(Signer chair) {
        return chairs.stream()
                .anyMatch(person -> chair.person()
                                .map(Attendance::getPerson)
                                .filter(person::equals)
                                .isPresent()
                        || person.getName() != null && PersonName.agree(chair.name(), person.getName()));
    }

    /** Whether a person in the file is the one who is listed. */
    static boolean is(Person person, Attendance listed) {
        if (person == null || listed.getPerson() != null) {
            return person != null && person == listed.getPerson();
        }
        return isNamed(person.getName())
                && isNamed(listed.getName())
                && PersonName.agree(person.getName(), listed.getName());
    }

    private static boolean isNamed(String name) {
        return !Phrase.isBlank(name);
    }

    private static List<Member> members(Federation body, LocalDate day) {
        return body.getMembers().stream()
                .filter(member -> day == null || Period.holds(member.getFrom(), member.getTo(), day))
                .toList();
    }

    private static List<Mandate> mandates(Federation body, LocalDate day) {
        return body.getMandates().stream()
                .filter(mandate -> day != null && Period.holds(mandate.getFrom(), mandate.getTo(), day))
                .toList();
    }

    private static Set<Person> chairs(Federation body, LocalDate day) {
        Stream<Person> elected = mandates(body, day).stream()
                .filter(mandate -> mandate.getOffice() == Office.CHAIR || mandate.getOffice() == Office.VICE_CHAIR)
                .map(Mandate::getPerson);
        Stream<Person> appointed = body.getAppointments().stream()
                .filter(each -> day != null && Period.holds(each.getFrom(), each.getTo(), day))
                .filter(each -> each.getRole() != null
                        && (each.getRole().getKind() == RoleKind.CHAIR
                                || each.getRole().getKind() == RoleKind.VICE_CHAIR))
                .map(each -> each.getPerson());
        return Stream.concat(elected, appointed)
                .filter(person -> person != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
