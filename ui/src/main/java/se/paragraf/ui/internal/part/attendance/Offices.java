// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.minutes.Signing;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;

/** Who leads the meeting, keeps the minutes and adjusts them (KL 5:65, 5:69). */
final class Offices {

    private Offices() {}

    /** Whether somebody has an office at the meeting. */
    static boolean has(Meeting meeting, Attendance person, SignatoryRole role) {
        return Signing.of(meeting).persons(role).contains(person);
    }

    /** Gives somebody the office of the chair or the secretary, which one has; makes one an adjuster, or no longer. */
    static Optional<Fix> choose(Meeting meeting, Attendance person, SignatoryRole role) {
        Edits edits = new Edits();
        boolean off = role == SignatoryRole.ADJUSTER && has(meeting, person, role);
        if (off) {
            if (meeting.getSignatories().stream().anyMatch(each -> is(each, person, role) && isSigned(meeting, each))) {
                return Optional.empty();
            }
            edits.change(
                    meeting,
                    Literals.MEETING__SIGNATORIES,
                    Signatory.class,
                    all -> all.removeIf(each -> is(each, person, role)));
            office(edits, person, AttendanceRole.ADJUSTER, false);
        } else if (role == SignatoryRole.ADJUSTER) {
            add(edits, meeting, signatory(person, role));
            office(edits, person, AttendanceRole.ADJUSTER, true);
        } else {
            only(edits, meeting, person, role);
        }
        return edits.as(
                Message.of(Offices.class, (off ? "step.not." : "step.") + role, String.valueOf(person.getName())));
    }

    private static void only(Edits edits, Meeting meeting, Attendance person, SignatoryRole role) {
        Optional<Signatory> before = meeting.getSignatories().stream()
                .filter(each -> each.getRole() == role && each.getParagraphs().isEmpty())
                .findFirst();
        if (before.isEmpty()) {
            add(edits, meeting, signatory(person, role));
        } else if (!isSigned(meeting, before.get())) {
            edits.set(before.get(), Literals.SIGNATORY__NAME, person.getName());
            edits.set(before.get(), Literals.SIGNATORY__ATTENDANCE, person);
        }
        AttendanceRole office = AttendanceRole.valueOf(role.name());
        List<Attendance> holders = meeting.getAttendances().stream()
                .filter(each -> each.getRoles().contains(office))
                .toList();
        // The elected chair remains so where another leads the meeting; the secretary is whoever keeps the minutes.
        if (role == SignatoryRole.SECRETARY) {
            holders.forEach(each -> office(edits, each, office, false));
        }
        if (role == SignatoryRole.SECRETARY || holders.isEmpty()) {
            office(edits, person, office, true);
        }
    }

    private static void add(Edits edits, Meeting meeting, Signatory signatory) {
        edits.change(meeting, Literals.MEETING__SIGNATORIES, Signatory.class, all -> {
            all.add(signatory);
            List<Signatory> ordered = new ArrayList<>(all);
            ordered.sort(Comparator.comparing(Signatory::getRole));
            all.clear();
            all.addAll(ordered);
        });
    }

    private static Signatory signatory(Attendance person, SignatoryRole role) {
        Signatory signatory = MinutesFactory.eINSTANCE.createSignatory();
        signatory.setRole(role);
        signatory.setName(person.getName());
        signatory.setAttendance(person);
        return signatory;
    }

    private static void office(Edits edits, Attendance person, AttendanceRole office, boolean held) {
        edits.change(person, Literals.ATTENDANCE__ROLES, AttendanceRole.class, roles -> {
            roles.remove(office);
            if (held) {
                roles.add(office);
            }
        });
    }

    private static boolean is(Signatory signatory, Attendance person, SignatoryRole role) {
        return signatory.getRole() == role
                && (signatory.getAttendance() == person
                        || signatory.getAttendance() == null
                                && signatory.getName() != null
                                && signatory.getName().equals(person.getName()));
    }

    static boolean isSigned(Meeting meeting, Signatory signatory) {
        return meeting.getAdjustments().stream()
                .flatMap(adjustment -> adjustment.getSignatures().stream())
                .anyMatch(signature -> signature.getSignatory() == signatory);
    }
}
