// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.Note;
import se.paragraf.model.minutes.NoteKind;
import se.paragraf.model.minutes.Paragraph;

class RubricNotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslut|Styrelsen beslutar att anta planen.||Beslutet skickas till|Kansliet|Revisorerna",
                "Beslut|Styrelsen beslutar att anta planen.||Expedieras till: Kansliet, Revisorerna",
                "Beslut|Styrelsen beslutar att anta planen.||Beslutet expedieras till|- Kansliet|- Revisorerna||Reservation|Bo Ek reserverar sig."
            })
    void receivers_of_a_decision(String body) {
        assertThat(Minutes.paragraph("Plan", body).getRecipients()).containsExactly("Kansliet", "Revisorerna");
    }

    @Test
    void a_note_ends_with_the_next_rubric() {
        Paragraph paragraph = Minutes.paragraph(
                "Plan",
                "Beslut|Styrelsen beslutar att anta planen.||Protokollsanteckning|Bo Granlund (M) anser att planen är tunn."
                        + "||Särskilt yttrande|Vi står bakom planen.||Bakgrund|Planen är ny.");

        assertThat(paragraph.getNotes())
                .extracting(Note::getKind, Note::getName, Note::getText)
                .containsExactly(
                        tuple(NoteKind.NOTE, "Bo Granlund", "Bo Granlund (M) anser att planen är tunn."),
                        tuple(NoteKind.STATEMENT, null, "Vi står bakom planen."));
    }

    @ParameterizedTest
    @CsvSource({
        "Ärendet behandlas bakom stängda dörrar.,true",
        "Överläggningen sker inom stängda dörrar.,true",
        "Mötet hölls inte bakom stängda dörrar.,false",
        "Dörrarna var stängda.,false"
    })
    void a_matter_is_handled_behind_closed_doors_where_the_text_says_so(String text, boolean closed) {
        assertThat(Minutes.paragraph("Plan", text).isClosedDoors()).isEqualTo(closed);
    }
}
