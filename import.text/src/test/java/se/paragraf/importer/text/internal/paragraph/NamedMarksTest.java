// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.Paragraph;

class NamedMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"Älvringen", "VÅRDSAM", "Finsam Granå", "Kultur-Fritid"})
    void the_name_of_the_body_may_stand_before_each_number(String name) {
        var paragraphs = Minutes.paragraphs(
                "# § 12 Öppnande\nMötet öppnades.\n\n# § 13\nBudget\nStyrelsen minns ".replace("#", name) + name
                        + " § 4.\n\n" + name + " § 14 Avslutning\nMötet avslutades.");
        assertThat(paragraphs).extracting(Paragraph::getNumber).containsExactly(12, 13, 14);
        assertThat(paragraphs).extracting(Paragraph::getTitle).containsExactly("Öppnande", "Budget", "Avslutning");
        assertThat(paragraphs.get(0).getNumberAsWritten()).isEqualTo(name + " § 12");
    }

    @Test
    void mentions_of_other_minutes_are_none() {
        assertThat(Minutes.paragraphs("§ 1 Budget\nKommunstyrelsen § 4 Budget\nKommunstyrelsen § 9 Plan"))
                .extracting(Paragraph::getNumber)
                .containsExactly(1);
    }
}
