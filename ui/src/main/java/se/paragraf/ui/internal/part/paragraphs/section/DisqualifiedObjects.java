// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.part.paragraphs.ballot.Ballots;

/** Those who may not take part, out of those who are there (KL 6:28-30). */
final class DisqualifiedObjects extends PersonObjects {

    DisqualifiedObjects(Composite parent, Editor editor, EReference feature, Runnable resized) {
        super(parent, editor, feature, resized);
    }

    @Override
    List<Attendance> people() {
        return Ballots.present(paragraph());
    }

    @Override
    EObject about(Attendance person) {
        Disqualification disqualification = MinutesFactory.eINSTANCE.createDisqualification();
        disqualification.setName(person.getName());
        disqualification.setAttendance(person);
        return disqualification;
    }
}
