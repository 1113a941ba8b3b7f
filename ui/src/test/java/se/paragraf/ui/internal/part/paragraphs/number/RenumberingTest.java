// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionReference;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

class RenumberingTest {

    private static final MinutesFactory MAKE = MinutesFactory.eINSTANCE;

    private final Meeting meeting = MAKE.createMeeting();
    private Renumbering renumbering;

    @BeforeEach
    void paragraphs_40_to_45() {
        for (int number = 40; number <= 45; number++) {
            Paragraph paragraph = MAKE.createParagraph();
            paragraph.setNumber(number);
            paragraph.setNumberAsWritten("§ " + number);
            paragraph.setTitle("Ärende " + number);
            meeting.getParagraphs().add(paragraph);
        }
        meeting.getStatedParagraphs().add(range(40, 45));
        renumbering = Renumbering.before(meeting);
    }

    @Test
    void numbers_go_on_from_the_first_after_one_came() {
        meeting.getParagraphs().add(2, MAKE.createParagraph());
        renumbering.number();

        assertThat(meeting.getParagraphs())
                .extracting(Paragraph::getNumber)
                .containsExactly(40, 41, 42, 43, 44, 45, 46);
        assertThat(meeting.getParagraphs())
                .extracting(Paragraph::getNumberAsWritten)
                .containsExactly("§ 40", "§ 41", "§ 42", "§ 43", "§ 44", "§ 45", "§ 46");
        assertThat(NumberSpan.of(meeting.getStatedParagraphs())).containsExactly(new NumberSpan(40, 46));
    }

    @Test
    void one_put_first_takes_the_first_number() {
        meeting.getParagraphs().add(0, MAKE.createParagraph());
        renumbering.number();

        assertThat(meeting.getParagraphs().get(0).getNumber()).isEqualTo(40);
        assertThat(meeting.getParagraphs().get(6).getNumber()).isEqualTo(46);
        assertThat(NumberSpan.of(meeting.getStatedParagraphs())).containsExactly(new NumberSpan(40, 46));
    }

    @Test
    void presence_follows_the_paragraph_that_moves() {
        Attendance person = present(range(40, 42));
        meeting.getParagraphs().move(5, 2);
        renumbering.number();

        assertThat(meeting.getParagraphs())
                .extracting(Paragraph::getTitle)
                .last()
                .isEqualTo("Ärende 42");
        assertThat(NumberSpan.of(person.getPresence())).containsExactly(new NumberSpan(40, 41), new NumberSpan(45, 45));
        assertThat(NumberSpan.of(meeting.getStatedParagraphs())).containsExactly(new NumberSpan(40, 45));
    }

    @Test
    void one_that_came_between_two_belongs_with_them() {
        Attendance both = present(range(40, 42));
        Attendance later = present(range(42, 45));
        meeting.getParagraphs().add(2, MAKE.createParagraph());
        renumbering.number();

        assertThat(NumberSpan.of(both.getPresence())).containsExactly(new NumberSpan(40, 43));
        assertThat(NumberSpan.of(later.getPresence())).containsExactly(new NumberSpan(43, 46));
    }

    @Test
    void one_that_came_last_belongs_with_those_who_stayed() {
        Attendance stayed = present(range(43, 45));
        Attendance left = present(range(40, 44));
        meeting.getParagraphs().add(MAKE.createParagraph());
        renumbering.number();

        assertThat(NumberSpan.of(stayed.getPresence())).containsExactly(new NumberSpan(43, 46));
        assertThat(NumberSpan.of(left.getPresence())).containsExactly(new NumberSpan(40, 44));
    }

    @Test
    void ranges_close_over_one_that_went() {
        Attendance person = present(range(41, 42), range(44, 45));
        meeting.getParagraphs().remove(3);
        renumbering.number();

        assertThat(NumberSpan.of(person.getPresence())).containsExactly(new NumberSpan(41, 44));
    }

    @Test
    void who_was_there_for_one_that_went_only_is_not_said_to_have_been_there_throughout() {
        Attendance person = present(range(43, 43));
        meeting.getParagraphs().remove(3);
        renumbering.number();

        assertThat(person.getPresence()).isEmpty();
        assertThat(person.isWholeMeeting()).isFalse();
    }

    @Test
    void a_decision_is_still_referred_to() {
        Decision earlier = MAKE.createDecision();
        meeting.getParagraphs().get(1).getDecisions().add(earlier);
        Decision later = MAKE.createDecision();
        DecisionReference reference = MAKE.createDecisionReference();
        reference.setDecision(earlier);
        reference.setParagraphNumber(41);
        later.getReferences().add(reference);
        meeting.getParagraphs().get(4).getDecisions().add(later);
        meeting.getParagraphs().add(0, MAKE.createParagraph());
        renumbering.number();

        assertThat(reference.getParagraphNumber()).isEqualTo(42);
    }

    @Test
    void nothing_changes_where_nothing_moved() {
        meeting.getParagraphs().get(5).setNumber(47);
        Renumbering same = Renumbering.before(meeting);
        same.number();

        assertThat(meeting.getParagraphs().get(5).getNumber()).isEqualTo(47);
        assertThat(NumberSpan.of(meeting.getStatedParagraphs())).containsExactly(new NumberSpan(40, 45));
    }

    private Attendance present(NumberRange... ranges) {
        Attendance person = MAKE.createAttendance();
        person.getPresence().addAll(List.of(ranges));
        meeting.getAttendances().add(person);
        return person;
    }

    private static NumberRange range(int first, int last) {
        NumberRange range = MAKE.createNumberRange();
        range.setFirst(first);
        range.setLast(last);
        return range;
    }
}
