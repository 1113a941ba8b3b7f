// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;

class RenumberingTest {

    @Test
    void a_number_that_stands_twice_is_counted_on_with_its_sign() {
        Minutes minutes = Minutes.undated();
        for (int number : new int[] {30, 31, 31, 32}) {
            minutes.paragraph(number, paragraph -> {
                paragraph.setNumber(number);
                paragraph.setNumberAsWritten("§ " + number + "/24");
            });
        }

        assertThat(edits(minutes))
                .containsExactly("number=32", "numberAsWritten=§ 32/24", "number=33", "numberAsWritten=§ 33/24");
        assertThat(fixes(minutes)).singleElement().satisfies(fix -> assertThat(
                        fix.title().in(Say.SWEDISH))
                .isEqualTo("Numrera om paragraferna i följd: §§ 30–33"));
    }

    @Test
    void what_refers_to_a_number_follows_it_over_a_gap() {
        Minutes minutes = Minutes.undated()
                .paragraphs(30, 31, 33, 34)
                .attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> person.getPresence()
                        .add(Minutes.numbers(31, 34)));

        assertThat(edits(minutes)).containsExactly("number=32", "number=33", "first=31", "last=33");
    }

    @Test
    void nothing_is_proposed_where_a_reference_may_mean_either_of_two() {
        Minutes minutes = Minutes.undated()
                .paragraphs(30, 31, 31, 32)
                .attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> person.getPresence()
                        .add(Minutes.numbers(31, 32)));

        assertThat(fixes(minutes)).isEmpty();
    }

    @Test
    void nothing_is_proposed_where_the_words_of_the_minutes_would_contradict_it() {
        Minutes minutes = Minutes.undated()
                .paragraphs(30, 31, 33, 34)
                .attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> {
                    person.getPresence().add(Minutes.numbers(31, 34));
                    person.setPresenceAsWritten("§ 31-34");
                });

        assertThat(fixes(minutes)).isEmpty();
    }

    @Test
    void nothing_is_proposed_where_the_first_number_may_be_the_wrong_one() {
        assertThat(fixes(Minutes.undated().paragraphs(80, 31, 32, 33))).isEmpty();
    }

    @Test
    void paragraphs_in_another_order_may_have_to_be_moved_instead() {
        assertThat(fixes(Minutes.undated().paragraphs(30, 31, 33, 32))).isEmpty();
    }

    @Test
    void a_gap_that_the_head_knows_is_a_lost_paragraph() {
        Minutes minutes = Minutes.undated().paragraphs(30, 31, 33).with(meeting -> meeting.getStatedParagraphs()
                .add(Minutes.numbers(30, 33)));

        assertThat(fixes(minutes)).isEmpty();
    }

    @Test
    void adjusted_minutes_keep_their_numbers() {
        assertThat(fixes(Minutes.undated()
                        .paragraphs(30, 31, 33)
                        .with(meeting -> meeting.setState(MeetingState.ADJUSTED))))
                .isEmpty();
    }

    @Test
    void of_minutes_that_were_read_a_misread_number_is_mended_but_no_gap_closed() {
        assertThat(edits(read(30, 31, 82, 33))).containsExactly("number=32");
        assertThat(fixes(read(30, 31, 33))).isEmpty();
    }

    private static Minutes read(int... numbers) {
        ImportRecord record = MinutesFactory.eINSTANCE.createImportRecord();
        return Minutes.undated().paragraphs(numbers).with(meeting -> meeting.setImportRecord(record));
    }

    private static List<String> edits(Minutes minutes) {
        return fixes(minutes).stream()
                .flatMap(fix -> fix.edits().stream())
                .map(RenumberingTest::line)
                .toList();
    }

    private static String line(Edit edit) {
        return edit.feature().getName() + "=" + edit.value();
    }

    private static List<Fix> fixes(Minutes minutes) {
        return Checked.by(Catalogue.rule("I01"), minutes).stream()
                .map(Finding::fixes)
                .flatMap(List::stream)
                .toList();
    }
}
