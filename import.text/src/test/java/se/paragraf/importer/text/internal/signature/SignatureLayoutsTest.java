// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;

/** Signatures with times, in sentences, in columns, and with substitutes. */
class SignatureLayoutsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tEva Sten\t\t\tAnna Lindfors\t\t\tBo Granlund\n\tsekreterare\t\t\tordförande\t\t\tjusterare",
                "UNDERSKRIFTER\n\n......................        ......................\nAnna Lindfors                 Eva Sten\nOrdförande                    Sekreterare\n\n......................\nBo Granlund\nJusterare",
                "Protokollet undertecknas elektroniskt.\n\nEva Sten, sekreterare\nAnna Lindfors, ordförande\nBo Granlund, justerare"
            })
    void the_last_paragraph_ends_above_those_who_sign(String block) throws Exception {
        Meeting meeting = Minutes.withEnd(block);

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Anna Lindfors");
        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).containsExactly("Eva Sten");
        assertThat(meeting.getParagraphs().get(1).getBody()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokollet är digitalt signerat\nEva Sten, sekreterare, 2024-03-28 09:14\nAnna Lindfors, ordförande, 2024-03-28 11:52\nBo Granlund, justerare, 2024-04-02 08:03",
                "Eva Sten\t\tAnna Lindfors\t\tBo Granlund\nSekreterare\t\tOrdförande\t\tJusterare",
                "Sekreterare                 Ordförande                  Justeringsperson\n\n..........    ..........    ..........\nEva Sten                    Anna Lindfors               Bo Granlund",
                "Vid protokollet                       Vid ordförandeklubban\n\nEva Sten                              Anna Lindfors\n\nJusteras den      /      2024\n\nBo Granlund",
                "Sekreterare\nOrdförande\nJusterare\n\nEva Sten\nAnna Lindfors\nBo Granlund",
                "Underskrifter Sekreterare Eva Sten Paragrafer 5-9\nOrdförande Anna Lindfors\nJusterande Bo Granlund",
                "Eva Sten (sekreterare) signerat 2024-03-28 kl. 09.14\nAnna Lindfors (ordförande) signerat 2024-03-28 kl. 11.52\nBo Granlund (justerare) signerat 2024-04-02 kl. 08.03"
            })
    void reads_who_signs_as_what(String block) throws Exception {
        Meeting meeting = Minutes.withEnd(block);

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Anna Lindfors");
        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).containsExactly("Eva Sten");
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Bo Granlund");
    }

    @Test
    void a_sentence_names_chair_adjuster_and_secretary_together() throws Exception {
        Meeting meeting = Minutes.read(
                "Samordningsförbundet Granbygden\nDatum: 2024-03-14\nBeslutande: Anna Lindfors, ordförande; Bo Granlund\nSekreterare: Eva Sten\n\n§ 5 Öppnande\nMötet öppnas.\n\nUnderskrifter\nProtokollet är undertecknat digitalt av Anna Lindfors, Bo Granlund och Eva Sten.\n");

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Anna Lindfors");
        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).containsExactly("Eva Sten");
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Bo Granlund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Utsedda att justera: Bo Granlund (C), med Tuija Raution (V) som ersättare|Tuija Raution",
                "Justerare: Bo Granlund (ersättare: Tuija Raution)|Tuija Raution",
                "Till justerare utses Bo Granlund med Tuija Raution som ersättare|Tuija Raution",
                "Justerare: Bo Granlund|"
            })
    void the_substitute_of_an_adjuster_is_kept(String line, String substitute) throws Exception {
        Meeting meeting = Minutes.withHead("Datum: 2024-03-14\n" + line);

        assertThat(meeting.getSignatories())
                .singleElement()
                .extracting(Signatory::getName, Signatory::getSubstitute)
                .containsExactly("Bo Granlund", substitute);
    }

    @Test
    void the_chair_whom_the_head_names_does_not_adjust_by_standing_below_it() throws Exception {
        Meeting meeting = Minutes.read(
                "Samordningsförbundet Granbygden\nDatum: 2024-03-14\nOrdförande: Anna Lindfors\n\n§ 5 Öppnande\nMötet öppnas.\n\nVid protokollet          Justeras\n\nEva Sten                 Anna Lindfors          Bo Granlund\n");

        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Bo Granlund");
    }
}
