// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.part.paragraphs.ballot.Ballots;

/** Reservations, of those who took part in the decision (KL 4:27). */
final class ReservationObjects extends PersonObjects {

    ReservationObjects(Composite parent, Editor editor, EReference feature, Runnable resized) {
        super(parent, editor, feature, resized);
    }

    @Override
    List<Attendance> people() {
        return Ballots.voters(paragraph());
    }

    @Override
    EObject about(Attendance person) {
        Reservation reservation = MinutesFactory.eINSTANCE.createReservation();
        reservation.setName(person.getName());
        reservation.setAttendance(person);
        return reservation;
    }
}
