// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.paragraf.core.internal.minutes.Capacity;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.internal.minutes.PrincipalName;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.model.federation.Appointment;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.federation.Role;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/** The file of a body as the minutes of one meeting tell it. */
final class FederationDraft {

    private static final FederationFactory FACTORY = FederationFactory.eINSTANCE;

    private final Federation federation = FACTORY.createFederation();
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Meeting meeting;

    FederationDraft(Meeting meeting) {
        this.meeting = meeting;
    }

    Federation federation() {
        federation.setName(meeting.getFederationName());
        federation.setProfile(GoverningLaw.of(meeting));
        federation.setMeetingPlace(meeting.getPlace());
        federation.setStart(meeting.getStart());
        meeting.getNotices().stream()
                .map(Notice::getStorage)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(federation::setStorage);
        meeting.getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .map(Posting::getBoard)
                .filter(Objects::nonNull)
                .forEach(owner -> member(owner).setNoticeBoard(true));
        meeting.getAttendances().stream()
                .filter(attendance -> attendance.getName() != null)
                .forEach(this::add);
        federation.getMembers().forEach(this::countSeats);
        return federation;
    }

    private void add(Attendance attendance) {
        Member member = attendance.getOrganisation() == null ? null : member(attendance.getOrganisation());
        if (attendance.getGroup() == AttendanceGroup.OTHER) {
            attendance.getTitles().forEach(title -> appoint(person(attendance), title));
            return;
        }
        elect(attendance, member, Capacity.isSubstitute(attendance) ? Office.SUBSTITUTE : Office.MEMBER);
        if (attendance.getRoles().contains(AttendanceRole.CHAIR)) {
            elect(attendance, null, Office.CHAIR);
        }
        if (attendance.getRoles().contains(AttendanceRole.VICE_CHAIR)) {
            elect(attendance, null, Office.VICE_CHAIR);
        }
    }

    private void elect(Attendance attendance, Member member, Office office) {
        Mandate mandate = FACTORY.createMandate();
        mandate.setPerson(person(attendance));
        mandate.setMember(member);
        mandate.setOffice(office);
        mandate.setSource(source());
        federation.getMandates().add(mandate);
    }

    private void appoint(Person person, String title) {
        person.setTitle(title);
        Appointment appointment = FACTORY.createAppointment();
        appointment.setPerson(person);
        appointment.setRole(roles.computeIfAbsent(SameName.key(title), unknown -> {
            Role role = FACTORY.createRole();
            role.setName(title);
            role.setKind(Kinds.ofRole(title));
            federation.getRoles().add(role);
            return role;
        }));
        federation.getAppointments().add(appointment);
    }

    private Member member(String name) {
        return members.computeIfAbsent(PrincipalName.key(name), unknown -> {
            Member member = FACTORY.createMember();
            member.setName(name);
            member.setKind(Kinds.ofMember(name));
            federation.getMembers().add(member);
            return member;
        });
    }

    private Person person(Attendance attendance) {
        return persons.computeIfAbsent(SameName.key(attendance.getName()), unknown -> {
            Person person = FACTORY.createPerson();
            person.setName(attendance.getName());
            person.setParty(attendance.getParty());
            federation.getPersons().add(person);
            return person;
        });
    }

    private void countSeats(Member member) {
        List<Mandate> held = federation.getMandates().stream()
                .filter(mandate -> mandate.getMember() == member)
                .toList();
        member.setSeats(count(held, Office.MEMBER));
        member.setSubstituteSeats(count(held, Office.SUBSTITUTE));
    }

    private static int count(List<Mandate> held, Office office) {
        return (int)
                held.stream().filter(mandate -> mandate.getOffice() == office).count();
    }

    private String source() {
        return meeting.getDate() == null ? "protokoll utan datum" : "protokoll " + meeting.getDate();
    }
}
