// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

class PlacedLinesTest {

    private final Drawn drawn = new Drawn();

    @Test
    void what_stands_side_by_side_is_parted_by_tabs() throws Exception {
        drawn.at(70, 100, "Plats").at(200, 100, "Granå folkets hus");

        assertThat(texts()).containsExactly("Plats\tGranå folkets hus");
    }

    @Test
    void more_names_beside_a_label_stand_behind_a_tab() throws Exception {
        drawn.at(70, 100, "Beslutande").lines(200, 100, "Anna Ek (M)", "Bo Alm (S)", "Cia Berg (C)");

        assertThat(texts()).containsExactly("Beslutande\tAnna Ek (M)", "\tBo Alm (S)", "\tCia Berg (C)");
    }

    @Test
    void an_empty_cell_of_a_table_leaves_its_tab() throws Exception {
        drawn.at(70, 100, "Anna Ek").at(200, 100, "Ordförande").at(400, 100, "§§ 1-4");
        drawn.at(70, 114, "Bo Alm").at(400, 114, "§ 2");

        assertThat(texts()).containsExactly("Anna Ek\tOrdförande\t§§ 1-4", "Bo Alm\t\t§ 2");
    }

    @Test
    void lines_that_stand_apart_are_blocks() throws Exception {
        drawn.lines(70, 100, "Ordföranden hälsar välkommen.", "Mötet öppnas.", "Dagordningen godkänns.");
        drawn.at(70, 155, "Nästa stycke");

        assertThat(texts())
                .containsExactly(
                        "Ordföranden hälsar välkommen.", "Mötet öppnas.", "Dagordningen godkänns.", "", "Nästa stycke");
    }

    @Test
    void columns_of_running_text_are_read_one_after_the_other() throws Exception {
        String[] left = {
            "Vänster spalt börjar här och går",
            "vidare nedåt med flera rader till",
            "dess att den tar slut längst ned",
            "på sidan utan att någonsin blandas",
            "med det som står till höger om det."
        };
        String[] right = {
            "Höger spalt handlar om något helt",
            "annat och läses först när den till",
            "vänster är läst till sitt slut nere",
            "på samma sida, rad för rad som det",
            "är tänkt att en läsare ska läsa det."
        };
        drawn.lines(60, 100, left).lines(320, 100, right);

        String text = String.join(" ", texts());
        assertThat(text.indexOf("till höger om det")).isLessThan(text.indexOf("Höger spalt"));
        assertThat(text).doesNotContain("\t");
    }

    @Test
    void running_heads_and_feet_are_told_once() throws Exception {
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                drawn.page();
            }
            drawn.at(70, 40, "Granbygdens förbund").at(450, 40, "Sida " + page + " (3)");
            drawn.lines(70, 150, "Stycke " + (char) ('A' + page) + " hör hit.", "Det är allt.");
            drawn.at(70, 800, "Justerandes signatur");
        }

        assertThat(texts())
                .containsExactly(
                        "Granbygdens förbund\tSida 1 (3)",
                        "",
                        "Stycke B hör hit.",
                        "Det är allt.",
                        "",
                        "Stycke C hör hit.",
                        "Det är allt.",
                        "",
                        "Stycke D hör hit.",
                        "Det är allt.",
                        "",
                        "Justerandes signatur");
    }

    @Test
    void a_sentence_goes_on_over_the_break_of_pages_and_under_the_foot() throws Exception {
        drawn.at(70, 40, "Huvud")
                .lines(70, 700, "Styrelsen beslutar att godkänna den redovisning som")
                .at(70, 800, "Fot");
        drawn.page()
                .at(70, 40, "Huvud")
                .lines(70, 100, "förbundschefen har lämnat.")
                .at(70, 800, "Fot");

        assertThat(texts())
                .containsExactly(
                        "Huvud",
                        "",
                        "Styrelsen beslutar att godkänna den redovisning som",
                        "förbundschefen har lämnat.",
                        "",
                        "Fot");
    }

    @Test
    void letters_that_are_drawn_twice_to_look_bold_are_read_once() throws Exception {
        drawn.at(70, 100, "Beslut").at(70.3, 100, "Beslut");

        assertThat(texts()).containsExactly("Beslut");
    }

    @Test
    void recognised_text_that_is_not_seen_is_read() throws Exception {
        drawn.unseen().at(70, 100, "Protokoll");

        assertThat(texts()).containsExactly("Protokoll");
    }

    @Test
    void text_outside_the_page_is_not_read() throws Exception {
        drawn.at(70, 100, "Protokoll").at(-300, 100, "gömt").at(70, 2000, "gömt");

        assertThat(texts()).containsExactly("Protokoll");
    }

    @Test
    void a_stamp_across_the_page_comes_last() throws Exception {
        drawn.turned(Matrix.getRotateInstance(Math.PI / 4, 100, 300), "KOPIA");
        drawn.lines(70, 300, "Protokoll från mötet", "den 3 maj 2031", "i Granå");

        assertThat(texts()).containsExactly("Protokoll från mötet", "den 3 maj 2031", "i Granå", "", "KOPIA");
    }

    @Test
    void a_page_that_is_turned_is_read_as_it_is_seen() throws Exception {
        PDDocument pdf = drawn.turned(Matrix.getRotateInstance(Math.PI / 2, 100, 100), "Plats")
                .turned(Matrix.getRotateInstance(Math.PI / 2, 100, 300), "Granå")
                .pdf();
        pdf.getPage(0).setRotation(90);

        assertThat(texts(pdf)).containsExactly("Plats\tGranå");
    }

    @Test
    void a_name_that_is_wrapped_before_its_organisation_stays_whole() throws Exception {
        drawn.lines(70, 100, "Närvarande: Anna Ek (Granå kommun), Bo Alm (Lindåsa", "kommun), Cia Berg");

        assertThat(texts()).containsExactly("Närvarande: Anna Ek (Granå kommun), Bo Alm (Lindåsa kommun), Cia Berg");
    }

    private List<String> texts() throws Exception {
        return texts(drawn.pdf());
    }

    private static List<String> texts(PDDocument pdf) throws Exception {
        Lines lines = new PdfReading(false, "", warning -> {}).lines(pdf);
        return lines.all().stream().map(Line::text).toList();
    }
}
