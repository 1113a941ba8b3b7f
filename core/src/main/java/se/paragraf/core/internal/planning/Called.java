// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.model.federation.Appointment;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.federation.RoleKind;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.MinutesFactory;

/** Those who are called to a meeting, each once. */
final class Called {

    /** Roles of the organisation that mandates tell of. */
    private static final Set<RoleKind> ELECTED =
            EnumSet.of(RoleKind.BOARD, RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.MEMBER);

    private final Map<Person, Attendance> called = new LinkedHashMap<>();
    private final Mandates mandates;

    private Called(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Members with the chair first, substitutes in the order in which they step in, then the staff. */
    static List<Attendance> of(Federation body, LocalDate day) {
        Called called = new Called(Mandates.of(body, day));
        called.elected(Office.CHAIR, AttendanceGroup.DECIDING, AttendanceRole.CHAIR);
        called.elected(Office.VICE_CHAIR, AttendanceGroup.DECIDING, AttendanceRole.VICE_CHAIR);
        called.elected(Office.MEMBER, AttendanceGroup.DECIDING, AttendanceRole.MEMBER);
        called.elected(Office.SUBSTITUTE, AttendanceGroup.SUBSTITUTE, null);
        body.getAppointments().stream()
                .filter(appointment -> Period.holds(appointment.getFrom(), appointment.getTo(), day))
                .filter(appointment -> appointment.getPerson() != null && appointment.getRole() != null)
                .filter(appointment -> !ELECTED.contains(appointment.getRole().getKind()))
                .forEach(called::employed);
        return new ArrayList<>(called.called.values());
    }

    private void elected(Office office, AttendanceGroup group, AttendanceRole role) {
        for (Mandate mandate : mandates.holding(office)) {
            Attendance attendance = attendance(mandate.getPerson(), group);
            // Of one who leads it goes without saying that he or she is a member.
            boolean leads =
                    role == AttendanceRole.MEMBER && !attendance.getRoles().isEmpty();
            if (role != null && !leads && !attendance.getRoles().contains(role)) {
                attendance.getRoles().add(role);
            }
        }
    }

    private void employed(Appointment appointment) {
        Person person = appointment.getPerson();
        Attendance attendance = attendance(person, AttendanceGroup.OTHER);
        String title = person.getTitle() == null ? appointment.getRole().getName() : person.getTitle();
        if (title != null && !attendance.getTitles().contains(title)) {
            attendance.getTitles().add(title);
        }
    }

    private Attendance attendance(Person person, AttendanceGroup group) {
        return called.computeIfAbsent(person, unlisted -> {
            Attendance attendance = MinutesFactory.eINSTANCE.createAttendance();
            attendance.setName(person.getName());
            attendance.setPerson(person);
            attendance.setParty(person.getParty());
            attendance.setGroup(group);
            mandates.principal(person).ifPresent(member -> {
                attendance.setMember(member);
                attendance.setOrganisation(member.getName());
            });
            return attendance;
        });
    }
}
