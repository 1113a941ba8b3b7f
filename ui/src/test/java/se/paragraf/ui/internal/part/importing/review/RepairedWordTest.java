// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Repair;
import se.paragraf.ui.internal.part.importing.Readings;

class RepairedWordTest {

    private final Meeting meeting = Readings.meeting();

    @Test
    void the_line_tells_which_of_several_words_it_is() {
        Readings.paragraph(meeting, 1, 2, "Det är så. Planen är klar.");
        Repair repair = Readings.repair(meeting, 2, "ar", "är", 0.95);

        assertThat(places(repair, "Planen ar klar."))
                .extracting(WordPlace::offset)
                .containsExactly(18);
    }

    @Test
    void other_repairs_of_the_line_are_known() {
        Readings.paragraph(meeting, 1, 2, "Det är så. Går är klar. Hon är klar.");
        Repair repair = Readings.repair(meeting, 2, "ar", "är", 0.95);
        Readings.repair(meeting, 2, "Gar", "Går", 0.95);

        assertThat(places(repair, "Gar ar klar.")).extracting(WordPlace::offset).containsExactly(15);
    }

    @Test
    void a_word_stands_in_the_text_and_in_the_decision_made_of_it() {
        Paragraph paragraph = Readings.paragraph(meeting, 1, 1, "Styrelsen beslutar att planen är klar.");
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        decision.setText("att planen är klar");
        decision.getClauses().add("planen är klar");
        paragraph.getDecisions().add(decision);
        Repair repair = Readings.repair(meeting, 1, "ar", "är", 0.95);

        assertThat(places(repair, "Styrelsen beslutar att planen ar klar.")).hasSize(3);
    }

    @Test
    void without_the_source_a_word_that_stands_twice_is_left_alone() {
        Readings.paragraph(meeting, 1, 2, "Det är så. Planen är klar.");
        Repair repair = Readings.repair(meeting, 2, "ar", "är", 0.95);

        assertThat(new RepairedWord(meeting, repair, Optional.empty()).places()).isEmpty();
    }

    @Test
    void other_paragraphs_have_words_of_their_own() {
        Readings.paragraph(meeting, 1, 1, "Planen är klar.");
        Paragraph second = Readings.paragraph(meeting, 2, 2, "Planen är klar.");
        Repair repair = Readings.repair(meeting, 2, "ar", "är", 0.95);

        assertThat(places(repair, "Planen ar klar."))
                .extracting(place -> place.object().eContainer().eContainer())
                .containsExactly(second);
    }

    @Test
    void what_the_meeting_says_of_itself_is_found_without_a_trace() {
        meeting.setPlace("Västra salen");
        Repair repair = Readings.repair(meeting, 3, "Vastra", "Västra", 0.95);

        assertThat(places(repair, "Plats: Vastra salen")).singleElement().satisfies(place -> assertThat(place.text())
                .isEqualTo("Västra salen"));
    }

    @Test
    void a_part_of_a_longer_word_is_another_word() {
        Readings.paragraph(meeting, 1, 1, "Lärarna går.");
        Repair repair = Readings.repair(meeting, 1, "ar", "är", 0.95);

        assertThat(places(repair, "ar")).isEmpty();
    }

    @Test
    void a_proposal_is_found_by_the_word_of_the_source() {
        Readings.paragraph(meeting, 1, 1, "Styrelsen i lan beslutar.");
        Repair repair = Readings.repair(meeting, 1, "lan", "län", 0.6);
        repair.setApplied(false);

        assertThat(places(repair, "Styrelsen i lan beslutar.")).hasSize(1);
    }

    private List<WordPlace> places(Repair repair, String line) {
        return new RepairedWord(meeting, repair, Optional.of(line)).places();
    }
}
