// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.ui.internal.part.importing.Readings;

class DoubtsTest {

    private final Meeting meeting = Readings.meeting();

    @Test
    void doubts_stand_in_the_order_of_their_lines() {
        Repair later = Readings.repair(meeting, 9, "ar", "är", 0.95);
        Unplaced first = Readings.unplaced(meeting, 4, "kopia");
        Repair proposal = Readings.repair(meeting, 6, "lan", "län", 0.6);
        proposal.setApplied(false);

        assertThat(new Doubts(meeting).all())
                .containsExactly(new Doubt(first), new Doubt(proposal), new Doubt(later))
                .extracting(Doubt::kind)
                .containsExactly(DoubtKind.UNPLACED, DoubtKind.PROPOSAL, DoubtKind.REPAIR);
    }

    @Test
    void a_part_that_was_read_unsurely_is_a_doubt_until_it_is_confirmed() {
        Paragraph paragraph = Readings.paragraph(meeting, 1, 2, "Text");
        paragraph.getTrace().setConfidence(0.5);
        Doubts doubts = new Doubts(meeting);
        assertThat(doubts.settled()).isZero();

        paragraph.getTrace().setConfidence(1);
        doubts.refresh();

        assertThat(doubts.settled()).isEqualTo(1);
        assertThat(doubts.all()).containsExactly(new Doubt(paragraph));
    }

    @Test
    void what_is_confirmed_refused_or_gone_is_gone_through() {
        Repair confirmed = Readings.repair(meeting, 1, "ar", "är", 0.95);
        Repair refused = Readings.repair(meeting, 2, "ar", "är", 0.95);
        Unplaced gone = Readings.unplaced(meeting, 3, "kopia");
        Readings.repair(meeting, 4, "ar", "är", 0.95);
        Doubts doubts = new Doubts(meeting);

        confirmed.setConfidence(1);
        refused.setConfidence(0);
        meeting.getImportRecord().getUnplaced().remove(gone);
        doubts.refresh();

        assertThat(doubts.settled()).isEqualTo(3);
        assertThat(doubts.total()).isEqualTo(4);
    }

    @Test
    void what_comes_back_by_undoing_is_open_again() {
        Unplaced text = Readings.unplaced(meeting, 3, "kopia");
        Doubts doubts = new Doubts(meeting);
        meeting.getImportRecord().getUnplaced().remove(text);
        doubts.refresh();

        meeting.getImportRecord().getUnplaced().add(text);
        doubts.refresh();

        assertThat(doubts.settled()).isZero();
        assertThat(doubts.total()).isEqualTo(1);
    }

    @Test
    void the_next_one_is_looked_for_from_the_beginning_too() {
        Readings.repair(meeting, 1, "ar", "är", 0.95);
        Readings.repair(meeting, 2, "ar", "är", 1);
        Readings.repair(meeting, 3, "ar", "är", 0.95);
        Doubts doubts = new Doubts(meeting);

        assertThat(doubts.open(0)).contains(2);
        assertThat(doubts.open(2)).contains(0);
    }
}
