// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;

/** What the body that met asks of another, without the word of a decision. */
class OwnProposalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Byggnadsnämnden|Byggnadsnämnden föreslår kommunstyrelsen att anslå 50 000 kr till en ny karta.",
                "Byggnadsnämnden|Nämnden föreslår kommunfullmäktige besluta att anta planen.",
                "Barn- och utbildningsnämnden|Barn- och utbildningsnämnden föreslår att kommunfullmäktige antar planen.",
                "KOMMUNSTYRELSEN|Kommunstyrelsen föreslår kommunfullmäktige i Granå att anta taxan.",
                "Samordningsförbundet Granbygden|Styrelsen föreslår förbundets fullmäktige att anta planen."
            })
    void what_a_body_asks_another_to_decide_is_its_decision(String body, String sentence) throws Exception {
        assertThat(read(body, sentence).getParagraphs().get(0).getDecisions())
                .extracting(Decision::getText)
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommunstyrelsen|Byggnadsnämnden föreslår kommunstyrelsen att anslå 50 000 kr till en ny karta.",
                "Kommunstyrelsen|Nämnden föreslår kommunstyrelsen att anta planen.",
                "Byggnadsnämnden|Byggnadsnämndens arbetsutskott föreslår byggnadsnämnden att anta planen.",
                "Byggnadsnämnden|Byggnadsnämnden föreslår en ny karta.",
                "Byggnadsnämnden|Anna Lindfors föreslår byggnadsnämnden att anta planen."
            })
    void what_others_ask_is_no_decision(String body, String sentence) throws Exception {
        assertThat(read(body, sentence).getParagraphs().get(0).getDecisions()).isEmpty();
    }

    @Test
    void what_is_asked_in_a_list_is_asked_as_a_whole() throws Exception {
        assertThat(read(
                                "Byggnadsnämnden",
                                "Byggnadsnämnden föreslår kommunstyrelsen\n- att köpa en karta\n- att sälja en bil")
                        .getParagraphs()
                        .get(0)
                        .getDecisions())
                .extracting(Decision::getText)
                .containsExactly("Byggnadsnämnden föreslår kommunstyrelsen\natt köpa en karta\natt sälja en bil");
    }

    @Test
    void what_is_asked_leads_to_the_decision_that_is_taken() throws Exception {
        assertThat(read(
                                "Byggnadsnämnden",
                                "Byggnadsnämnden föreslår kommunstyrelsen att köpa en karta.\n\nBeslut\nByggnadsnämnden beslutar att vänta.")
                        .getParagraphs()
                        .get(0)
                        .getDecisions())
                .extracting(Decision::getText)
                .containsExactly("Byggnadsnämnden beslutar att vänta.");
    }

    private static Meeting read(String body, String text) throws Exception {
        return Minutes.read(body + "\nProtokoll 2024-03-14\n\nBeslutande: Anna Lindfors\n\n§ 5 Karta\n" + text
                + "\n\n§ 6 Avslutning\nMötet avslutas.\n");
    }
}
