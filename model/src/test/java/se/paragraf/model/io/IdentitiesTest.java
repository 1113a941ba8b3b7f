// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

class IdentitiesTest {

    @Test
    void the_same_minutes_get_the_same_identities_each_time() {
        Meeting first = Sample.meeting();
        Meeting second = Sample.meeting();
        Identities.assign(first);
        Identities.assign(second);

        assertThat(ids(first))
                .isEqualTo(ids(second))
                .contains("meeting-2024-03-14", "asa-oberg", "p12", "p12.d1", "p12.b1");
    }

    @Test
    void two_of_the_same_name_are_told_apart() {
        Meeting meeting = Sample.meeting();
        meeting.getAttendances().get(1).setName("Asa  Oberg");
        meeting.getParagraphs().get(1).setNumber(12);
        Identities.assign(meeting);

        assertThat(ids(meeting)).contains("asa-oberg", "asa-oberg-2", "p12", "p12-2", "p12-2.d1");
    }

    @Test
    void a_name_without_letters_of_the_alphabet_gives_way_to_the_place() {
        Meeting meeting = Sample.meeting();
        meeting.getAttendances().get(0).setName("§ 1");
        meeting.getAttendances().get(1).setName("Ω");
        Identities.assign(meeting);

        assertThat(ids(meeting)).contains("person1", "person2").allMatch(id -> id.matches("[a-z][a-z0-9.-]*"));
    }

    @Test
    void what_is_added_later_never_gets_what_another_one_had() {
        Meeting meeting = Sample.meeting();
        Identities.assign(meeting);
        meeting.getParagraphs().remove(1);
        Paragraph added = MinutesFactory.eINSTANCE.createParagraph();
        added.setNumber(13);
        meeting.getParagraphs().add(added);
        Identities.assign(meeting, new Random(1));

        assertThat(added.getId()).matches("e[a-z0-9]{10}");
    }

    @Test
    void a_copy_within_a_document_gets_identities_of_its_own() {
        Meeting meeting = Sample.meeting();
        Identities.assign(meeting);
        Paragraph original = meeting.getParagraphs().get(0);
        Paragraph copy = EcoreUtil.copy(original);
        meeting.getParagraphs().add(copy);
        Identities.assign(meeting);

        assertThat(original.getId()).isEqualTo("p12");
        List<String> all = ids(meeting);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(copy.getBody().get(0).getStates())
                .containsExactly(copy.getDecisions().get(0));
    }

    @Test
    @Timeout(20)
    void many_with_the_same_number_take_no_longer() {
        for (int number : new int[] {0, 7}) {
            Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
            for (int i = 0; i < 100_000; i++) {
                Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
                paragraph.setNumber(number);
                meeting.getParagraphs().add(paragraph);
            }
            Identities.assign(meeting);
            assertThat(meeting.getParagraphs().get(99_999).getId())
                    .isEqualTo(number == 0 ? "paragraphs100000" : "p7-100000");
        }
    }

    @Test
    void what_stands_deep_gets_an_identity_that_can_be_saved() {
        Meeting meeting = Sample.meeting();
        ListBlock list = MinutesFactory.eINSTANCE.createListBlock();
        meeting.getParagraphs().get(0).getBody().add(list);
        for (int depth = 0; depth < 60; depth++) {
            ListItem item = MinutesFactory.eINSTANCE.createListItem();
            list.getItems().add(item);
            list = MinutesFactory.eINSTANCE.createListBlock();
            item.getSublists().add(list);
        }
        Identities.assign(meeting);
        assertThat(ids(meeting)).doesNotHaveDuplicates().allMatch(Identities::isValid);
    }

    private static List<String> ids(Document root) {
        List<EObject> all = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(Set.of(root), false).forEachRemaining(all::add);
        return all.stream()
                .filter(Element.class::isInstance)
                .map(each -> ((Element) each).getId())
                .toList();
    }
}
