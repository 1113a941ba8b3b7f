// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.ui.internal.part.importing.Readings;

class LineClaimsTest {

    private static final List<String> LINES =
            List.of("Protokoll", "", "§ 1 Budget", "Beslut", "Budgeten antas.", "kopia", "Slut");

    private final Meeting meeting = Readings.meeting();

    @Test
    void every_line_tells_what_became_of_it() {
        Readings.paragraph(meeting, 3, 5, "Budgeten antas.");
        Readings.unplaced(meeting, 6, "kopia");
        Readings.repair(meeting, 5, "antes", "antas", 0.95);

        LineClaims claims = LineClaims.of(meeting, LINES);

        assertThat(claims.state(1)).isEqualTo(LineState.READ);
        assertThat(claims.state(2)).isEqualTo(LineState.BLANK);
        assertThat(claims.state(3)).isEqualTo(LineState.CLAIMED);
        assertThat(claims.state(5)).isEqualTo(LineState.REPAIRED);
        assertThat(claims.state(6)).isEqualTo(LineState.UNPLACED);
    }

    @Test
    void the_innermost_part_claims_a_line() {
        Paragraph paragraph = Readings.paragraph(meeting, 3, 5, "Budgeten antas.");
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        Readings.trace(decision, 5, 5, 1.0);
        paragraph.getDecisions().add(decision);

        LineClaims claims = LineClaims.of(meeting, LINES);

        assertThat(claims.subject(4)).contains(paragraph);
        assertThat(claims.subject(5)).contains(decision);
    }

    @Test
    void of_parts_with_the_same_lines_the_contained_one_claims_them() {
        Paragraph paragraph = Readings.paragraph(meeting, 5, 5, "Budgeten antas.");
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        Readings.trace(decision, 5, 5, 1.0);
        paragraph.getDecisions().add(decision);

        assertThat(LineClaims.of(meeting, LINES).subject(5)).contains(decision);
    }

    @Test
    void text_without_a_place_claims_its_lines_itself() {
        Unplaced unplaced = Readings.unplaced(meeting, 6, "kopia");

        assertThat(LineClaims.of(meeting, LINES).subject(6)).contains(unplaced);
    }

    @Test
    void lines_beyond_the_end_are_of_no_account() {
        Readings.paragraph(meeting, 6, 4000, "Slut");
        Readings.repair(meeting, 9, "a", "b", 0.9);

        assertThat(LineClaims.of(meeting, LINES).state(7)).isEqualTo(LineState.CLAIMED);
    }

    @Test
    void what_comes_from_another_source_claims_nothing() {
        Paragraph paragraph = Readings.paragraph(meeting, 3, 5, "Budgeten antas.");
        paragraph.getTrace().setFile("bilaga.txt");

        assertThat(LineClaims.of(meeting, LINES).subject(4)).isEmpty();
    }

    @Test
    void a_line_is_about_the_word_in_it_that_nobody_has_looked_at() {
        Paragraph paragraph = Readings.paragraph(meeting, 3, 5, "Budgeten antas.");
        Repair repair = Readings.repair(meeting, 5, "antes", "antas", 0.95);
        assertThat(LineClaims.of(meeting, LINES).subject(5)).contains(repair);

        repair.setConfidence(1.0);
        assertThat(LineClaims.of(meeting, LINES).subject(5)).contains(paragraph);
    }
}
