// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

class PresentReaderTest {

    @Test
    void those_who_vote_reserve_themselves_or_are_disqualified_are_found_in_the_list() throws Exception {
        Meeting meeting = Minutes.read(
                "Samordningsförbundet Granbygden\n2024-03-14\nBeslutande\nAnna Lindfors (S)\n"
                        + "Bo Granlund (M)\nEva Sten (C)\n\n§ 1 Budget\nEva Sten anmäler jäv.\n"
                        + "Omröstning: Ja: Anna Lindfors. Nej: Bo Granlund, Per Okänd.\nBo Granlund reserverar sig mot beslutet.\n");
        Paragraph paragraph = meeting.getParagraphs().get(0);

        assertThat(paragraph.getReservations().get(0).getAttendance())
                .isSameAs(meeting.getAttendances().get(1));
        assertThat(paragraph.getDisqualifications().get(0).getAttendance())
                .isSameAs(meeting.getAttendances().get(2));
        assertThat(paragraph.getVotes().get(0).getBallots())
                .extracting(Ballot::getAttendance)
                .containsExactly(
                        meeting.getAttendances().get(0),
                        meeting.getAttendances().get(1),
                        null);
    }
}
