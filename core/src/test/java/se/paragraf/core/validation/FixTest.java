// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

class FixTest {

    private final Meeting meeting = Minutes.of("2024-03-14")
            .notice("2024-03-20", "2024-03-22", null)
            .paragraphs(1, 3, 4)
            .meeting();
    private final EObject before = EcoreUtil.copy(meeting);

    @Test
    void all_edits_are_made_and_undone_as_one() {
        AppliedFix applied = fix(
                        edit(paragraph(1), 2),
                        edit(paragraph(2), 3),
                        new Edit(
                                meeting.getNotices().get(0).getPostings().get(0),
                                Literals.POSTING__REMOVED_ON,
                                LocalDate.parse("2024-04-16")))
                .apply();
        assertThat(meeting.getParagraphs()).extracting(Paragraph::getNumber).containsExactly(1, 2, 3);

        applied.undo();

        assertUnchanged();
        assertThatThrownBy(applied::undo).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_list_gets_its_values_and_back_its_order() {
        List<Paragraph> order = List.of(paragraph(2), MinutesFactory.eINSTANCE.createParagraph(), paragraph(0));
        AppliedFix applied =
                fix(new Edit(meeting, Literals.MEETING__PARAGRAPHS, order)).apply();
        assertThat(meeting.getParagraphs()).isEqualTo(order);

        applied.undo();

        assertUnchanged();
    }

    @Test
    void what_moves_from_another_place_comes_back_to_it() {
        Paragraph first = paragraph(0);
        first.getAttachments().add(MinutesFactory.eINSTANCE.createAttachment());
        first.getAttachments().add(MinutesFactory.eINSTANCE.createAttachment());
        EObject moved = first.getAttachments().get(0);
        AppliedFix applied = fix(
                        new Edit(first, Literals.PARAGRAPH__TITLE, "Flyttad"),
                        new Edit(paragraph(1), Literals.PARAGRAPH__ATTACHMENTS, List.of(moved)))
                .apply();
        assertThat(first.getAttachments()).hasSize(1);

        applied.undo();

        assertThat(first.getAttachments()).hasSize(2);
        assertThat(first.getAttachments().get(0)).isSameAs(moved);
        assertThat(first.getTitle()).isNull();
    }

    @Test
    void one_edit_that_cannot_be_made_undoes_the_rest() {
        Paragraph twice = paragraph(0);
        Fix fix = fix(edit(paragraph(1), 2), new Edit(meeting, Literals.MEETING__PARAGRAPHS, List.of(twice, twice)));

        assertThatThrownBy(fix::apply).isInstanceOf(IllegalStateException.class);

        assertUnchanged();
    }

    @Test
    void what_somebody_changed_since_is_not_undone() {
        AppliedFix applied = fix(edit(paragraph(1), 2)).apply();
        paragraph(1).setNumber(9);

        assertThatThrownBy(applied::undo).isInstanceOf(IllegalStateException.class);
        assertThat(paragraph(1).getNumber()).isEqualTo(9);
    }

    private Paragraph paragraph(int place) {
        return meeting.getParagraphs().get(place);
    }

    private static Edit edit(Paragraph paragraph, int number) {
        return new Edit(paragraph, Literals.PARAGRAPH__NUMBER, number);
    }

    private static Fix fix(Edit... edits) {
        return new Fix(Message.of(FixTest.class, "fix"), List.of(edits));
    }

    private void assertUnchanged() {
        assertThat(EcoreUtil.equals(meeting, before)).isTrue();
    }
}
