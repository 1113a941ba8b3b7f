// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.ui.internal.part.importing.Readings;

class ReadFactsTest {

    private final Meeting meeting = Readings.meeting();
    private final Paragraph paragraph = Readings.paragraph(meeting, 5, 9, "Budgeten antas.");

    @Test
    void facts_stand_in_the_order_of_their_lines() {
        Attendance attendance = MinutesFactory.eINSTANCE.createAttendance();
        Readings.trace(attendance, 2, 2, 1.0);
        meeting.getAttendances().add(attendance);
        Readings.unplaced(meeting, 12, "kopia");

        assertThat(ReadFacts.of(meeting)).containsExactly(attendance, paragraph);
    }

    @Test
    void the_way_to_a_fact_leads_over_those_around_it() {
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        Readings.trace(decision, 8, 8, 1.0);
        paragraph.getDecisions().add(decision);

        assertThat(ReadFacts.path(meeting, decision)).containsExactly(paragraph, decision);
        assertThat(ReadFacts.path(meeting, Readings.unplaced(meeting, 12, "kopia")))
                .isEmpty();
        assertThat(ReadFacts.path(meeting, meeting)).isEmpty();
    }

    @Test
    void what_was_written_here_is_no_fact_of_the_source() {
        assertThat(ReadFacts.of(paragraph)).isEmpty();
    }
}
