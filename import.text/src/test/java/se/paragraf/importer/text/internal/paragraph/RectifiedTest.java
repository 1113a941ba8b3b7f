// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.PlainText;

class RectifiedTest {

    @Test
    void what_was_put_right_afterwards_is_no_part_of_the_last_paragraph() throws Exception {
        Meeting meeting = Minutes.withEnd(
                """
                Rättelser
                § 5, 2024-04-02, Anna Lindfors
                Före: den 13 november
                Efter: den 14 november
                """);

        assertThat(PlainText.of(meeting.getParagraphs().get(1).getBody())).isEqualTo("Mötet avslutas.");
        assertThat(Minutes.unplaced(meeting)).singleElement().asString().contains("den 14 november");
    }
}
