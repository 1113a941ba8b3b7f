// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;

/** The mandates of a body on one day. */
record Mandates(List<Mandate> all, LocalDate day) {

    static Mandates of(Federation body, LocalDate day) {
        return new Mandates(
                body.getMandates().stream()
                        .filter(mandate -> mandate.getPerson() != null)
                        .toList(),
                day);
    }

    /** Those who hold an office, in the order in which they are called; without an order, as the file lists them. */
    List<Mandate> holding(Office office) {
        return all.stream()
                .filter(mandate ->
                        mandate.getOffice() == office && Period.holds(mandate.getFrom(), mandate.getTo(), day))
                .sorted(Comparator.comparingInt(
                        mandate -> mandate.getOrder() == 0 ? Integer.MAX_VALUE : mandate.getOrder()))
                .toList();
    }

    /** The principal that a person represents: as a member if there is such a mandate, else as a substitute. */
    Optional<Member> principal(Person person) {
        return Stream.of(Office.MEMBER, Office.SUBSTITUTE)
                .flatMap(office -> holding(office).stream())
                .filter(mandate -> mandate.getPerson() == person && mandate.getMember() != null)
                .map(Mandate::getMember)
                .findFirst();
    }

    /** The mandates of an office that ran out before the day, the one that ran out last first. */
    List<Mandate> expired(Office office, Member member) {
        return all.stream()
                .filter(mandate -> mandate.getOffice() == office && mandate.getMember() == member)
                .filter(mandate -> mandate.getTo() != null && mandate.getTo().isBefore(day))
                .sorted(Comparator.comparing(Mandate::getTo).reversed())
                .toList();
    }

    /** The principals of a body on a day. */
    static Stream<Member> principals(Federation body, LocalDate day) {
        return body.getMembers().stream().filter(member -> Period.holds(member.getFrom(), member.getTo(), day));
    }
}
