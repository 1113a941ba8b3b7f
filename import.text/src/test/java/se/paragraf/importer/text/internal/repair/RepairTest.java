// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairTest {

    /** Enough damage to tell that the text was recognised from a scan. */
    private static final List<String> SCAN = List.of(
            "Ordforande forklarade métet dppnat.",
            "Foregdende protokoll godkindes och lades till handlingarna.",
            "Styrelsen beslutade enligt forslaget att insatsen skall fortsitta, vilket &r vintat.");

    @Test
    void swedish_letters_come_back() {
        assertThat(read(SCAN.get(0))).isEqualTo("Ordförande förklarade mötet öppnat.");
        assertThat(read(SCAN.get(1))).isEqualTo("Föregående protokoll godkändes och lades till handlingarna.");
        assertThat(read(SCAN.get(2)))
                .isEqualTo("Styrelsen beslutade enligt förslaget att insatsen skall fortsätta, vilket är väntat.");
    }

    @Test
    void short_words_that_are_common_come_back() {
        assertThat(read("Den lag pd bordet, ddr den &r 6ver tid."))
                .isEqualTo("Den lag på bordet, där den är över tid.");
    }

    @Test
    void a_compound_that_no_dictionary_has_comes_back() {
        assertThat(read("Det blev en skogsvdrdsplan.")).isEqualTo("Det blev en skogsvårdsplan.");
    }

    @Test
    void a_capital_stays_and_a_figure_becomes_none_in_a_sentence() {
        assertThat(read("Ovriga frdgor")).isEqualTo("Övriga frågor");
        assertThat(read("Den nya 6verenskommelsen och Gvrig statistik"))
                .isEqualTo("Den nya överenskommelsen och övrig statistik");
        assertThat(read("SAMMANTRADESPROTOKOLL")).isEqualTo("SAMMANTRÄDESPROTOKOLL");
    }

    @Test
    void municipalities_regions_and_agencies_come_back() {
        assertThat(read("Bo Lund Umed kommun, Eva Lind Region Visterbotten"))
                .isEqualTo("Bo Lund Umeå kommun, Eva Lind Region Västerbotten");
        assertThat(read("Anslag hos Vinnis kommuner och Ostersunds kommun"))
                .isEqualTo("Anslag hos Vännäs kommuner och Östersunds kommun");
        assertThat(read("Ida Berg Forsdkringskassan")).isEqualTo("Ida Berg Försäkringskassan");
    }

    @Test
    void a_name_that_nobody_knows_stays_as_it_is() {
        assertThat(read("Christina Hagstrom och Goran Sjoqvist deltog."))
                .isEqualTo("Christina Hagstrom och Goran Sjoqvist deltog.");
    }

    @Test
    void a_surname_does_not_become_a_town() {
        assertThat(read("Beslutande Karin Boras (C)")).isEqualTo("Beslutande Karin Boras (C)");
    }

    @Test
    void a_name_that_is_known_comes_back() {
        assertThat(read("Christina Hagstrom deltog.", "Christina Hagström")).isEqualTo("Christina Hagström deltog.");
    }

    @Test
    void a_name_that_stands_whole_elsewhere_in_the_text_comes_back() {
        List<String> lines = new ArrayList<>(SCAN);
        lines.add("Närvarande var Eva Hagström (S). Val: Eva Hagström.");
        lines.add("Vid protokollet Eva Hagstrom");
        assertThat(Texts.texts(Texts.repaired(lines)).get(4)).isEqualTo("Vid protokollet Eva Hagström");
    }

    @Test
    void numbers_dates_and_addresses_are_left_alone() {
        String line = "2025-05-09 kl 08.40, 1 250 tkr, 1 (4), a4, B2, dnr 6d/4, for@dr.se, www.pd.se, H&M, S och MP";
        assertThat(read(line)).isEqualTo(line);
    }

    @Test
    void half_a_word_at_the_end_of_a_line_is_left_alone() {
        assertThat(read("de mjuka vdr-")).isEqualTo("de mjuka vdr-");
    }

    @Test
    void a_word_that_may_be_right_is_proposed_and_left() {
        List<String> lines = new ArrayList<>(SCAN);
        lines.add("Det gick hela vdgen.");
        Repaired repaired = Texts.repaired(lines);
        assertThat(Texts.texts(repaired).get(3)).isEqualTo("Det gick hela vdgen.");
        assertThat(repaired.changes())
                .filteredOn(change -> change.line() == 4)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.from()).isEqualTo("vdgen");
                    assertThat(change.to()).isEqualTo("vågen");
                    assertThat(change.applied()).isFalse();
                });
    }

    @Test
    void the_sign_of_a_paragraph_stays_as_it_is_written() {
        List<String> lines = new ArrayList<>(List.of("S 9 Val", "$ 10 Budget", "8 11 Avslut"));
        lines.addAll(SCAN);
        assertThat(Texts.texts(Texts.repaired(lines))).startsWith("S 9 Val", "$ 10 Budget", "8 11 Avslut");
    }

    @Test
    void each_repair_says_its_line_and_how_sure_it_is() {
        assertThat(Texts.repaired(SCAN).changes()).first().satisfies(change -> {
            assertThat(change.line()).isEqualTo(1);
            assertThat(change.from()).isEqualTo("Ordforande");
            assertThat(change.to()).isEqualTo("Ordförande");
            assertThat(change.confidence()).isBetween(0.9, 1.0);
            assertThat(change.applied()).isTrue();
        });
    }

    private static String read(String line, String... names) {
        List<String> lines = new ArrayList<>(SCAN);
        lines.add(line);
        return Texts.texts(Texts.repaired(lines, names)).get(SCAN.size());
    }
}
