// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;

class PointSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1/", "1.", "1)", "1"})
    void points_without_a_title_stand_between_those_that_have_one(String first) {
        String mark = first.substring(1);
        var paragraphs = Minutes.paragraphs(
                """
                1# Anna Ek öppnade mötet.

                2# Bo Ek valdes till justerare.

                3# Ekonomi
                   Kassan är god.

                4# Valborg
                   Eld tänds.

                5# Mötet slut. Kaffe serverades.
                """
                        .replace("#", mark));
        assertThat(paragraphs).extracting(Paragraph::getNumber).containsExactly(1, 2, 3, 4, 5);
        assertThat(paragraphs)
                .extracting(Paragraph::getTitle)
                .containsExactly("", "", "Ekonomi", "Valborg", "Mötet slut");
        assertThat(paragraphs.get(1).getDecisions()).hasSize(1);
        assertThat(paragraphs.get(0).getNumberAsWritten()).isEqualTo(first);
    }

    @Test
    void points_may_all_be_without_a_title() {
        var paragraphs = Minutes.paragraphs(
                """
                1. Ordföranden öppnade mötet.

                2. Bo Ek valdes till justerare.

                3. Dagordningen godkändes.

                4. Mötet avslutades.
                """);
        assertThat(paragraphs).extracting(Paragraph::getKind).containsOnly(ParagraphKind.FORMALITY);
        assertThat(paragraphs).hasSize(4);
    }

    @Test
    void a_numbered_list_of_sentences_is_no_minutes() {
        assertThat(Minutes.paragraphs("1. Skala löken.\n\n2. Fräs den.\n\n3. Häll på vatten.\n\n4. Servera."))
                .isEmpty();
    }

    @Test
    void a_list_below_a_point_is_none_of_its_own() {
        var paragraphs = Minutes.paragraphs(
                """
                1. Öppnande

                Vi har tre mål:

                1. Fler ska få arbete.

                2. Färre ska vara sjuka.

                2. Ekonomi

                Kassan är god.

                3. Avslutning

                Mötet avslutades.
                """);
        assertThat(paragraphs).extracting(Paragraph::getTitle).containsExactly("Öppnande", "Ekonomi", "Avslutning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ordföranden öppnade mötet.|FORMALITY",
                "Till justerare valdes Bo Ek.|FORMALITY",
                "Föregående protokoll godkändes.|FORMALITY",
                "Bo Ek redogjorde för läget.|INFORMATION",
                "Styrelsen beslutade att köpa en panna.|DECISION",
            })
    void a_sentence_beside_the_number_is_text_and_no_title(String sentence, ParagraphKind kind) {
        var paragraph = Minutes.paragraphs("§ 3 " + sentence).get(0);
        assertThat(paragraph.getTitle()).isEmpty();
        assertThat(paragraph.getBody()).hasSize(1);
        assertThat(paragraph.getKind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ekonomi.", "Val av justerare.", "Rapport från kansliet."})
    void a_title_may_end_with_a_period(String title) {
        assertThat(Minutes.paragraphs("§ 3 " + title).get(0).getTitle()).isEqualTo(title);
    }
}
