// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TextBlock;

class PassageTest {

    private static final Span PLAIN = Span.plain("");

    @Test
    void both_halves_of_an_internal_block_are_internal() {
        TextBlock block = text("Adressen är Storgatan");
        block.setAudience(Audience.INTERNAL);
        Paragraph paragraph = Bodies.paragraph(List.of(block));

        Passage split = BodyReader.read(paragraph.getBody()).replace(9, 0, "\n", PLAIN);
        BodyWriter.write(split, paragraph.getBody());

        assertThat(paragraph.getBody()).hasSize(2);
        assertThat(paragraph.getBody())
                .allSatisfy(part -> assertThat(part.getAudience()).isEqualTo(Audience.INTERNAL));
        assertThat(paragraph.getBody().get(0)).isSameAs(block);
    }

    @Test
    void internal_words_stay_internal_in_a_block_that_is_public() {
        TextBlock hidden = text("Storgatan 1");
        hidden.setAudience(Audience.INTERNAL);
        Paragraph paragraph = Bodies.paragraph(List.of(text("Adress: "), hidden));

        Passage joined = BodyReader.read(paragraph.getBody()).replace(8, 1, "", PLAIN);
        BodyWriter.write(joined, paragraph.getBody());

        TextBlock block = (TextBlock) paragraph.getBody().get(0);
        assertThat(block.getRuns()).extracting("audience").containsExactly(Audience.PUBLIC, Audience.INTERNAL);
    }

    @Test
    void enter_at_the_start_of_a_block_leaves_the_block_below() {
        TextBlock block = text("Budget");
        Paragraph paragraph = Bodies.paragraph(List.of(block));

        Passage opened = BodyReader.read(paragraph.getBody()).replace(0, 0, "\n", PLAIN);
        BodyWriter.write(opened.replace(0, 0, "Först", PLAIN), paragraph.getBody());

        assertThat(paragraph.getBody()).hasSize(2);
        assertThat(paragraph.getBody().get(1)).isSameAs(block);
    }

    @Test
    void what_is_written_below_a_decision_does_not_state_it() {
        TextBlock block = text("Styrelsen beslutar att anta planen.");
        Paragraph paragraph = Bodies.paragraph(List.of(block));
        block.getStates().add(paragraph.getDecisions().get(0));

        Passage below = BodyReader.read(paragraph.getBody()).replace(35, 0, "\nDärefter", PLAIN);
        BodyWriter.write(below, paragraph.getBody());

        assertThat(block.getStates()).hasSize(1);
        assertThat(paragraph.getBody().get(1).getStates()).isEmpty();
    }

    @Test
    void a_decision_follows_the_sentence_that_states_it() {
        TextBlock block = text("Styrelsen beslutar att …");
        Paragraph paragraph = Bodies.paragraph(List.of(block));
        Decision decision = paragraph.getDecisions().get(0);
        decision.setText("Styrelsen beslutar att …");
        decision.getClauses().add("…");
        block.getStates().add(decision);

        StatedDecisions stated = StatedDecisions.of(paragraph);
        BodyWriter.write(
                BodyReader.read(paragraph.getBody()).replace(23, 1, "avslå förslaget.", PLAIN), paragraph.getBody());
        stated.follow();

        assertThat(decision.getText()).isEqualTo("Styrelsen beslutar att avslå förslaget.");
        assertThat(decision.getClauses()).containsExactly("avslå förslaget");
    }

    @Test
    void words_that_are_typed_look_like_those_before_them_but_a_link_ends() {
        Passage passage = Passage.of(List.of(Line.text(List.of(
                Span.plain("a").withEmphasis(Emphasis.STRONG), Span.plain("b").withHref("https://granbygden.se")))));

        assertThat(passage.styleAt(1).emphasis()).isEqualTo(Emphasis.STRONG);
        assertThat(passage.styleAt(2).href()).isNull();
    }

    @Test
    void a_list_that_is_pasted_into_a_sentence_parts_it() {
        Passage passage = Passage.of(List.of(Line.text("Före efter")));
        List<Line> list = PastedHtml.lines("<ul><li>Ett</li><li>Två</li></ul>");

        Passage pasted = passage.replace(5, 0, list);

        assertThat(pasted.text()).isEqualTo("Före \nEtt\nTvå\nefter");
        assertThat(pasted.lines())
                .extracting(Line::kind)
                .containsExactly(LineKind.TEXT, LineKind.ITEM, LineKind.ITEM, LineKind.TEXT);
    }

    private static TextBlock text(String words) {
        TextBlock block = MinutesFactory.eINSTANCE.createTextBlock();
        block.getRuns().addAll(BodyWriter.runs(List.of(Span.plain(words))));
        return block;
    }
}
