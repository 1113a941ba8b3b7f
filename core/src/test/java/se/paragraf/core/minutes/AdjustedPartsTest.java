// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Signature;
import se.paragraf.model.minutes.TextBlock;

class AdjustedPartsTest {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private final Meeting meeting = FACTORY.createMeeting();
    private final Run run = FACTORY.createRun();

    private Paragraph paragraph(int number) {
        Paragraph paragraph = FACTORY.createParagraph();
        paragraph.setNumber(number);
        meeting.getParagraphs().add(paragraph);
        return paragraph;
    }

    private void adjusted(int... numbers) {
        Adjustment adjustment = FACTORY.createAdjustment();
        adjustment.setAdjustedOn(LocalDate.of(2024, 9, 19));
        for (int number : numbers) {
            NumberRange range = FACTORY.createNumberRange();
            range.setFirst(number);
            range.setLast(number);
            adjustment.getParagraphs().add(range);
        }
        meeting.getAdjustments().add(adjustment);
    }

    private boolean isAdjusted(EObject object, EStructuralFeature feature) {
        return AdjustedParts.of(meeting).have(object, feature);
    }

    @Test
    void nothing_of_a_draft_is_adjusted() {
        assertThat(isAdjusted(paragraph(1), Literals.PARAGRAPH__TITLE)).isFalse();
        assertThat(isAdjusted(meeting, Literals.MEETING__PLACE)).isFalse();
    }

    @Test
    void words_deep_within_are_part_of_what_was_signed() {
        TextBlock block = FACTORY.createTextBlock();
        block.getRuns().add(run);
        paragraph(1).getBody().add(block);
        meeting.setState(MeetingState.POSTED);

        assertThat(isAdjusted(run, Literals.RUN__TEXT)).isTrue();
        assertThat(isAdjusted(meeting, Literals.MEETING__PARAGRAPHS)).isTrue();
        assertThat(isAdjusted(meeting, Literals.MEETING__PLACE)).isTrue();
    }

    @Test
    void what_happens_to_the_minutes_later_is_not() {
        Notice notice = FACTORY.createNotice();
        meeting.getNotices().add(notice);
        meeting.setState(MeetingState.ADJUSTED);

        assertThat(isAdjusted(notice, Literals.NOTICE__STORAGE)).isFalse();
        assertThat(isAdjusted(meeting, Literals.MEETING__STATE)).isFalse();
        assertThat(isAdjusted(paragraph(1), Literals.PARAGRAPH__AUDIENCE)).isFalse();
    }

    @Test
    void paragraphs_that_are_adjusted_at_once_are_without_the_others() {
        Paragraph first = paragraph(1);
        Paragraph second = paragraph(2);
        adjusted(2);

        assertThat(isAdjusted(first, Literals.PARAGRAPH__TITLE)).isFalse();
        assertThat(isAdjusted(second, Literals.PARAGRAPH__TITLE)).isTrue();
        assertThat(isAdjusted(meeting, Literals.MEETING__END)).isFalse();
    }

    @Test
    void minutes_that_were_read_may_be_mended_until_somebody_signs_them_here() {
        meeting.setImportRecord(FACTORY.createImportRecord());
        meeting.setState(MeetingState.ARCHIVED);
        adjusted();

        assertThat(isAdjusted(meeting, Literals.MEETING__PLACE)).isFalse();

        Signature signature = FACTORY.createSignature();
        signature.setChecksum("0".repeat(64));
        meeting.getAdjustments().get(0).getSignatures().add(signature);
        assertThat(isAdjusted(meeting, Literals.MEETING__PLACE)).isTrue();
    }
}
