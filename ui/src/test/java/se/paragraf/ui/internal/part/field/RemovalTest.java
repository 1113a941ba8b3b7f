// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** What happens to references when an object goes. */
class RemovalTest {

    private final Federation federation = FederationFactory.eINSTANCE.createFederation();
    private final Person person = FederationFactory.eINSTANCE.createPerson();
    private final Mandate mandate = FederationFactory.eINSTANCE.createMandate();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    RemovalTest() {
        federation.getPersons().add(person);
        federation.getMandates().add(mandate);
        mandate.setPerson(person);
    }

    @Test
    void references_go_with_the_object_and_come_back_with_it() {
        stack.execute(Removal.of(domain, person));

        assertThat(federation.getPersons()).isEmpty();
        assertThat(mandate.getPerson()).isNull();

        stack.undo();
        assertThat(federation.getPersons()).containsExactly(person);
        assertThat(mandate.getPerson()).isSameAs(person);
    }

    @Test
    void a_document_that_refers_to_the_object_is_told() {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        assertThat(Removal.usedBy(person, List.of(federation, meeting))).isEmpty();

        Attendance attendance = MinutesFactory.eINSTANCE.createAttendance();
        attendance.setPerson(person);
        meeting.getAttendances().add(attendance);

        assertThat(Removal.usedBy(person, List.of(federation, meeting))).containsSame(meeting);
    }
}
