// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.paragraf.model.build.MeetingBuilder;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TextBlock;

class DifferencesTest {

    private final Meeting before = MeetingBuilder.meetingOf("Granbygden", LocalDate.of(2024, 3, 14))
            .deciding("Åsa Granlund")
            .deciding("Nils Ekvall")
            .firstParagraph(12)
            .paragraph("Öppnande", matter -> matter.text("Ordföranden hälsar alla välkomna."))
            .paragraph("Lägesrapport", matter -> matter.text("Arbetet går framåt."))
            .paragraph("Avslutning", matter -> matter.text("Ordföranden tackar."))
            .build();
    private final Meeting after = ModelCopy.asVersion(before);

    private List<String> differences() {
        return ModelComparison.compare(before, after).stream()
                .map(change -> change.message().in(Locale.forLanguageTag("sv")))
                .toList();
    }

    @Test
    void a_paragraph_that_is_put_in_takes_one_line_for_each_that_it_renumbers() {
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.setTitle("Ekonomi");
        after.getParagraphs().add(1, paragraph);
        for (int i = 1; i < after.getParagraphs().size(); i++) {
            after.getParagraphs().get(i).setNumber(12 + i);
            after.getParagraphs().get(i).setNumberAsWritten("§ " + (12 + i));
        }

        assertThat(differences())
                .containsExactly(
                        "Tillagt: § 13: ”Ekonomi”",
                        "Omnumrerat: § 14, tidigare § 13",
                        "Omnumrerat: § 15, tidigare § 14");
    }

    @Test
    void a_number_that_is_only_written_otherwise_is_a_changed_value() {
        after.getParagraphs().get(0).setNumberAsWritten("12 §");

        assertThat(differences()).containsExactly("Ändrat: 12 §, nummer enligt protokollet: ”§ 12” → ”12 §”");
    }

    @Test
    void what_is_moved_in_its_list_is_told_with_both_places() {
        after.getAttendances().move(0, 1);

        assertThat(differences()).containsExactly("Flyttat i ordningen: närvaro Nils Ekvall, från plats 2 till 1");
    }

    @Test
    void a_changed_text_is_told_with_its_block() {
        TextBlock block = (TextBlock) after.getParagraphs().get(1).getBody().get(0);
        block.getRuns().get(0).setText("Arbetet går bakåt.");

        assertThat(differences())
                .containsExactly("Ändrat: § 13, textstycke 1, text: ”Arbetet går framåt.” → ”Arbetet går bakåt.”");
    }
}
