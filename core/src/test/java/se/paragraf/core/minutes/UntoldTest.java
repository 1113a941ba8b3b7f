// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.model.build.MeetingBuilder.meetingOf;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.paragraf.model.build.ParagraphBuilder;

class UntoldTest {

    private static Untold of(Consumer<ParagraphBuilder> paragraph) {
        return Untold.of(meetingOf("Samordningsförbundet Älvsunda", LocalDate.of(2024, 5, 16))
                .deciding("Siri Åhl")
                .paragraph("Budget", paragraph)
                .build()
                .getParagraphs()
                .get(0));
    }

    @Test
    void what_no_text_tells_is_untold() {
        Untold untold = of(paragraph -> paragraph
                .text("Förslaget höjer ramen.")
                .presentedBy("Nils Forsell")
                .behindClosedDoors()
                .motion("Siri Åhl", "att avslå")
                .proposition("Förslaget ställs mot yrkandet.")
                .vote("ramen", vote -> vote.noBy("Siri Åhl"))
                .reservation("Siri Åhl", "Ramen är för hög.")
                .assignment("chefen", "återkomma")
                .sentTo("Region Norrmark"));

        assertThat(untold.presenter()).isEqualTo("Nils Forsell");
        assertThat(untold.isBehindClosedDoors()).isTrue();
        assertThat(untold.proposals()).hasSize(1);
        assertThat(untold.proposition()).isEqualTo("Förslaget ställs mot yrkandet.");
        assertThat(untold.votes()).hasSize(1);
        assertThat(untold.reservations()).hasSize(1);
        assertThat(untold.assignments()).hasSize(1);
        assertThat(untold.recipients()).containsExactly("Region Norrmark");
    }

    @Test
    void what_the_text_tells_in_its_own_way_is_not() {
        Untold untold = of(paragraph -> paragraph
                .text("Inom stängda dörrar föredrar Forsell. Efter votering reserverar sig Åhl."
                        + " Chefen ska åter-komma. Utdrag till Region Norrmark.")
                .presentedBy("Nils Forsell")
                .behindClosedDoors()
                .vote("ramen", vote -> vote.noBy("Siri Åhl"))
                .reservation("Siri Åhl", "Ramen är för hög.")
                .assignment("chefen", "återkomma")
                .sentTo("Region Norrmark"));

        assertThat(untold.presenter()).isEmpty();
        assertThat(untold.isBehindClosedDoors()).isFalse();
        assertThat(untold.votes()).isEmpty();
        assertThat(untold.reservations()).isEmpty();
        assertThat(untold.assignments()).isEmpty();
        assertThat(untold.recipients()).isEmpty();
    }
}
