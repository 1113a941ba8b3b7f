// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.federation.Person;
import se.paragraf.model.federation.Role;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;

/** What a reference may refer to. */
class CandidatesTest {

    private final Federation federation = FederationFactory.eINSTANCE.createFederation();
    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
    private final AttestOrder order = AttestFactory.eINSTANCE.createAttestOrder();
    private final Person person = FederationFactory.eINSTANCE.createPerson();
    private final Role chair = FederationFactory.eINSTANCE.createRole();
    private final Role clerk = FederationFactory.eINSTANCE.createRole();
    private final Attendance first = MinutesFactory.eINSTANCE.createAttendance();
    private final Attendance second = MinutesFactory.eINSTANCE.createAttendance();
    private final Decision decision = MinutesFactory.eINSTANCE.createDecision();

    @BeforeEach
    void fill() {
        federation.getPersons().add(person);
        federation.getRoles().addAll(List.of(chair, clerk));
        meeting.getAttendances().addAll(List.of(first, second));
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.getDecisions().add(decision);
        meeting.getParagraphs().add(paragraph);
    }

    @Test
    void people_come_from_the_file_of_the_body() {
        assertThat(Candidates.of(
                        first, MinutesPackage.Literals.ATTENDANCE__PERSON, meeting, List.of(federation, meeting)))
                .containsExactly(person);
    }

    @Test
    void an_object_does_not_refer_to_itself() {
        assertThat(Candidates.of(
                        first, MinutesPackage.Literals.ATTENDANCE__REPLACES, meeting, List.of(federation, meeting)))
                .containsExactly(second);
        assertThat(Candidates.of(
                        chair, FederationPackage.Literals.ROLE__SUPERIOR, federation, List.of(federation, meeting)))
                .containsExactly(clerk);
    }

    @Test
    void documents_refer_to_those_of_the_folder() {
        assertThat(Candidates.of(
                        meeting, MinutesPackage.Literals.MEETING__FEDERATION, meeting, List.of(federation, meeting)))
                .containsExactly(federation);
    }

    @Test
    void what_neither_the_document_nor_the_body_has_comes_from_other_documents() {
        assertThat(Candidates.of(
                        order,
                        AttestPackage.Literals.ATTEST_ORDER__ADOPTED_BY,
                        order,
                        List.of(federation, meeting, order)))
                .containsExactly(decision);
    }
}
