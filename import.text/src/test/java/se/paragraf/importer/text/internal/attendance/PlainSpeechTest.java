// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.importer.text.internal.Minutes;

/** Those present as running text and plain labels tell of them. */
class PlainSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Med på mötet|DECIDING",
                "På plats var:|DECIDING",
                "Närvarande var:|DECIDING",
                "Vi som var med|DECIDING",
                "Ersättare som lyssnade|SUBSTITUTE",
                "Ersättare som inte tjänstgjorde|SUBSTITUTE",
                "Från kansliet|OTHER",
                "Kunde inte komma|ABSENT",
                "Hade meddelat förhinder:|ABSENT",
                "Inte med|ABSENT"
            })
    void tells_the_group_from_plain_words(String label, String group) throws Exception {
        assertThat(Minutes.people(Minutes.withHead(label + "\n* Anna Lindfors, Granå kommun")))
                .containsExactly(group + " Anna Lindfors, Granå kommun");
    }

    @Test
    void reads_sentences_that_name_those_present() throws Exception {
        String text =
                """
                Närvarande var ordföranden Anna Lindfors, Granå kommun, vice ordföranden Bo Ekvall, Region Norrvik, samt
                ledamöterna Cecilia Modig, Försäkringskassan, och David Sten, Lövmo kommun. Ersättaren Eva-Lotta Dahl,
                Lövmo kommun, var närvarande men tjänstgjorde inte. Vidare deltog Folke Rask, samordnare, som även förde
                protokollet. Förhinder hade anmälts av ledamoten Gun Hedlund, Granå kommun.
                """;

        assertThat(Minutes.people(Minutes.withHead(text)))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun CHAIR",
                        "DECIDING Bo Ekvall, Region Norrvik VICE_CHAIR",
                        "DECIDING Cecilia Modig, Försäkringskassan MEMBER",
                        "DECIDING David Sten, Lövmo kommun MEMBER",
                        "SUBSTITUTE Eva-Lotta Dahl, Lövmo kommun SUBSTITUTE",
                        "OTHER Folke Rask SECRETARY 'samordnare'",
                        "ABSENT Gun Hedlund, Granå kommun MEMBER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I sammanträdet deltog ordföranden Anna Lindfors, Granå kommun.",
                "Vid mötet var ordföranden Anna Lindfors, Granå kommun, närvarande.",
                "Ordföranden Anna Lindfors, Granå kommun, var närvarande."
            })
    void reads_a_sentence_in_any_order(String sentence) throws Exception {
        assertThat(Minutes.people(Minutes.withHead(sentence)))
                .containsExactly("DECIDING Anna Lindfors, Granå kommun CHAIR");
    }

    @Test
    void takes_nobody_from_a_sentence_that_it_does_not_understand() throws Exception {
        String text = "Vid mötet deltog Anna Lindfors från scenen medan regnet föll, och Bo Ekvall spelade dragspel.";

        assertThat(Minutes.people(Minutes.withHead(text))).isEmpty();
    }

    @Test
    void reads_members_under_the_names_of_their_parties() throws Exception {
        String text =
                """
                Socialdemokraterna
                   Anna Lindfors, Bo Ekvall (ersätter Cecilia Modig)
                Centerpartiet (C)
                   David Sten
                Ersättare som inte tjänstgör
                Moderaterna
                   Eva Dahl
                """;

        assertThat(Minutes.people(Minutes.withHead(text)))
                .containsExactly(
                        "DECIDING Anna Lindfors (S)",
                        "DECIDING Bo Ekvall (S) SUBSTITUTE for Cecilia Modig",
                        "DECIDING David Sten (C)",
                        "SUBSTITUTE Eva Dahl (M)",
                        "ABSENT Cecilia Modig");
    }

    @Test
    void reads_people_side_by_side() throws Exception {
        String text =
                """
                Närvarande:
                   Anna Lindfors (ordf.)          Bo Ekvall (kassör)
                   Cecilia Modig                  David Sten (sekr.)
                """;

        assertThat(Minutes.people(Minutes.withHead(text)))
                .containsExactly(
                        "DECIDING Anna Lindfors CHAIR",
                        "DECIDING Bo Ekvall 'kassör'",
                        "DECIDING Cecilia Modig",
                        "DECIDING David Sten SECRETARY");
    }

    @Test
    void reads_staff_after_full_stops_and_behind_their_titles() throws Exception {
        String text =
                """
                Övriga: Anna Lindfors, förbundschef. Bo Ekvall, utredare.
                Från förbundet: ekonomichef Cecilia Modig, sekreterare David Sten
                """;

        assertThat(Minutes.people(Minutes.withHead(text)))
                .containsExactly(
                        "OTHER Anna Lindfors 'förbundschef'",
                        "OTHER Bo Ekvall 'utredare'",
                        "OTHER Cecilia Modig 'ekonomichef'",
                        "OTHER David Sten SECRETARY");
    }

    @Test
    void reads_substitutes_behind_their_places() throws Exception {
        String text = "Ersättare, ej tjänstgörande: Granå – Anna Lindfors (L). Lövmo – ingen.";

        assertThat(Minutes.people(Minutes.withHead(text))).containsExactly("SUBSTITUTE Anna Lindfors (L), Granå");
    }

    @Test
    void reads_the_letters_of_a_party_without_brackets() throws Exception {
        String text = "Ersättare: Anna Lindfors L, i stället för Bo Ekvall KD; Cecilia Modig SD";

        assertThat(Minutes.people(Minutes.withHead(text)))
                .containsExactly(
                        "DECIDING Anna Lindfors (L) SUBSTITUTE for Bo Ekvall",
                        "SUBSTITUTE Cecilia Modig (SD)",
                        "ABSENT Bo Ekvall (KD)");
    }
}
