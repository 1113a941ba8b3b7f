// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.ui.internal.page.Mark;
import se.paragraf.ui.internal.page.Spot;

class ParagraphSpotsTest {

    private static final List<Mark> OUTLINE = List.of(
            new Mark("Protokoll 2024-03-14", new Spot(0, 0)),
            new Mark("Närvaro", new Spot(0, 300)),
            new Mark("§ 12 Sammanträdet öppnas", new Spot(1, 50)),
            new Mark("§ 13 Budget 2025", new Spot(1, 200)),
            new Mark("§ 12 Samma nummer igen", new Spot(2, 50)),
            new Mark("Underskrifter", new Spot(2, 400)));

    private final ParagraphSpots spots = ParagraphSpots.of(List.of(12, 13, 12), OUTLINE);

    @Test
    void paragraphs_are_found_where_the_outline_leads() {
        assertThat(spots.spot(1)).hasValue(new Spot(1, 200));
        assertThat(spots.spot(2)).hasValue(new Spot(2, 50));
        assertThat(spots.spot(3)).isEmpty();
    }

    @Test
    void what_stands_below_a_heading_is_part_of_its_paragraph() {
        assertThat(spots.at(new Spot(1, 199))).hasValue(1);
        assertThat(spots.at(new Spot(1, 120))).hasValue(0);
        assertThat(spots.at(new Spot(2, 10))).hasValue(1);
        assertThat(spots.at(new Spot(2, 390))).hasValue(2);
    }

    @Test
    void head_and_signatures_belong_to_no_paragraph() {
        assertThat(spots.at(new Spot(0, 310))).isEmpty();
        assertThat(spots.at(new Spot(2, 500))).isEmpty();
    }

    @Test
    void an_excerpt_shows_some_paragraphs_only() {
        ParagraphSpots some = ParagraphSpots.of(List.of(12, 13), List.of(OUTLINE.get(3)));

        assertThat(some.spot(0)).isEmpty();
        assertThat(some.at(new Spot(2, 0))).hasValue(1);
    }

    @Test
    void paragraphs_have_the_names_that_templates_give_them() {
        assertThat(Anchors.of(List.of(12, 13, 12))).containsExactly("p12", "p13", "p12-2");
    }
}
