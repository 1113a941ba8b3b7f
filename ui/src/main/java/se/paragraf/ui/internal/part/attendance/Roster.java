// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import se.paragraf.core.planning.MeetingPlanner;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.text.Message;

/** Who is in the list. */
final class Roster {

    private Roster() {}

    /** Those whom the file of the body would have called on the day of the meeting, and who are not listed. */
    static List<Attendance> missing(Meeting meeting, MeetingPlanner planner) {
        if (meeting.getFederation() == null || meeting.getDate() == null) {
            return List.of();
        }
        Meeting called = planner.plan(
                        new PlanRequest(meeting.getDate(), Optional.of(meeting.getFederation()), List.of()))
                .meeting();
        return called.getAttendances().stream()
                .filter(person -> meeting.getAttendances().stream().noneMatch(listed -> isSame(person, listed)))
                .toList();
    }

    private static boolean isSame(Attendance person, Attendance listed) {
        return listed.getPerson() != null
                ? listed.getPerson() == person.getPerson()
                : person.getName() != null && person.getName().equalsIgnoreCase(listed.getName());
    }

    /** Somebody who is not in the file of the body: nobody with a vote until something else is said. */
    static Attendance guest(String name) {
        Attendance guest = MinutesFactory.eINSTANCE.createAttendance();
        guest.setName(name.strip());
        guest.setGroup(AttendanceGroup.OTHER);
        return guest;
    }

    /** Lists somebody, after the others of the same group. */
    static Optional<Fix> add(Meeting meeting, Attendance person) {
        Edits edits = new Edits();
        edits.change(meeting, Literals.MEETING__ATTENDANCES, Attendance.class, people -> {
            int place = people.size();
            for (int i = 0; i < people.size(); i++) {
                place = people.get(i).getGroup() == person.getGroup() ? i + 1 : place;
            }
            people.add(place, person);
        });
        return edits.as(Message.of(Roster.class, "step.add", String.valueOf(person.getName())));
    }

    /** Takes people out of the list, with all that leads to them; what names them elsewhere keeps the names. */
    static Optional<Fix> remove(Meeting meeting, List<Attendance> people) {
        Edits edits = new Edits();
        edits.change(meeting, Literals.MEETING__ATTENDANCES, Attendance.class, all -> all.removeAll(people));
        List<Signatory> signing = new ArrayList<>();
        Map<EObject, Collection<Setting>> uses = UsageCrossReferencer.findAll(people, meeting);
        uses.forEach((person, settings) -> {
            for (Setting use : settings) {
                if (use.getEObject() instanceof Signatory signatory && !Offices.isSigned(meeting, signatory)) {
                    signing.add(signatory);
                } else if (!people.contains(use.getEObject())) {
                    forget(edits, use, person);
                }
            }
        });
        if (!signing.isEmpty()) {
            edits.change(meeting, Literals.MEETING__SIGNATORIES, Signatory.class, all -> all.removeAll(signing));
        }
        return edits.as(Message.of(
                Roster.class,
                "step.remove",
                people.stream().map(person -> String.valueOf(person.getName())).collect(Collectors.joining(", "))));
    }

    private static void forget(Edits edits, Setting use, EObject person) {
        if (!use.getEStructuralFeature().isChangeable()
                || use.getEStructuralFeature().isDerived()) {
            return;
        }
        if (use.getEStructuralFeature().isMany()) {
            edits.change(use.getEObject(), use.getEStructuralFeature(), EObject.class, values -> values.remove(person));
        } else {
            edits.set(use.getEObject(), use.getEStructuralFeature(), null);
        }
    }
}
