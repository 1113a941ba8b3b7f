// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.time.LocalDate;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;

/** Builds files of bodies for tests. */
final class Bodies {

    private static final FederationFactory FACTORY = FederationFactory.eINSTANCE;

    private Bodies() {}

    static Federation of(LawProfile profile) {
        Federation body = FACTORY.createFederation();
        body.setProfile(profile);
        return body;
    }

    static Member member(Federation body, String name, int seats) {
        Member member = FACTORY.createMember();
        member.setName(name);
        member.setSeats(seats);
        member.setSubstituteSeats(seats);
        body.getMembers().add(member);
        return member;
    }

    static Mandate mandate(Federation body, String name, Office office, Member member) {
        Person person = FACTORY.createPerson();
        person.setName(name);
        body.getPersons().add(person);
        Mandate mandate = FACTORY.createMandate();
        mandate.setPerson(person);
        mandate.setOffice(office);
        mandate.setMember(member);
        mandate.setFrom(LocalDate.of(2023, 4, 1));
        body.getMandates().add(mandate);
        return mandate;
    }
}
