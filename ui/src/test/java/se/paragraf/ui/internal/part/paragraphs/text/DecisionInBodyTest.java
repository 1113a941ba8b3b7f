// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.PlainText;
import se.paragraf.ui.internal.part.paragraphs.phrase.DecidingSentence;

class DecisionInBodyTest {

    private final Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
    private final Decision decision = MinutesFactory.eINSTANCE.createDecision();

    private void states(Run... runs) {
        TextBlock block = Bodies.text(List.of(runs));
        block.getStates().add(decision);
        paragraph.getBody().add(block);
    }

    private static Run run(String words, Emphasis emphasis) {
        return Bodies.run(words, emphasis, null, Audience.PUBLIC);
    }

    private void decides(String words) {
        DecidingSentence.say(decision, words);
        paragraph.getDecisions().add(decision);
    }

    private String text() {
        return PlainText.of(paragraph.getBody());
    }

    @Test
    void words_changed_in_the_decision_are_changed_in_the_text_and_keep_their_looks() {
        states(run("Styrelsen beslutar ", Emphasis.STRONG), run("att godkänna rapporten.", Emphasis.NONE));
        decides("Styrelsen beslutar att godkänna rapporten.");
        Block before = paragraph.getBody().get(0);

        DecisionInBody.say(paragraph, decision, "Styrelsen beslutar att avslå rapporten.");

        assertThat(text()).isEqualTo("Styrelsen beslutar att avslå rapporten.");
        assertThat(paragraph.getBody()).containsExactly(before);
        assertThat(((TextBlock) before).getRuns()).hasSize(2);
        assertThat(decision.getClauses()).containsExactly("avslå rapporten");
        assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.REJECTED);
    }

    @Test
    void a_rubric_before_the_words_stays_whichever_of_the_two_is_changed() {
        states(run("Beslut: ", Emphasis.STRONG), run("Styrelsen antar budgeten.", Emphasis.NONE));
        decides("Styrelsen antar budgeten.");

        DecisionInBody.say(paragraph, decision, "Styrelsen antar planen.");
        assertThat(text()).isEqualTo("Beslut: Styrelsen antar planen.");

        StatedDecisions stated = StatedDecisions.of(paragraph);
        ((TextBlock) paragraph.getBody().get(0)).getRuns().get(1).setText("Styrelsen antar hela planen.");
        stated.follow();
        assertThat(decision.getText()).isEqualTo("Styrelsen antar hela planen.");
        assertThat(DecisionInBody.differs(paragraph, decision)).isFalse();
    }

    @Test
    void the_text_keeps_its_words_while_the_decision_has_none_and_takes_the_next() {
        states(run("Styrelsen antar budgeten.", Emphasis.NONE));
        decides("Styrelsen antar budgeten.");

        DecisionInBody.say(paragraph, decision, null);
        assertThat(text()).isEqualTo("Styrelsen antar budgeten.");
        assertThat(DecisionInBody.differs(paragraph, decision)).isTrue();

        DecisionInBody.say(paragraph, decision, "Styrelsen väljer Maj Rönn.");
        assertThat(text()).isEqualTo("Styrelsen väljer Maj Rönn.");
    }

    @Test
    void words_that_the_text_has_otherwise_are_left_there_and_told_to_differ() {
        states(run("Styrelsen godkände rapporten efter diskussion.", Emphasis.NONE));
        decides("Styrelsen antar budgeten.");

        DecisionInBody.say(paragraph, decision, "Styrelsen antar planen.");

        assertThat(text()).isEqualTo("Styrelsen godkände rapporten efter diskussion.");
        assertThat(DecisionInBody.differs(paragraph, decision)).isTrue();
        assertThat(DecisionInBody.told(paragraph, decision)).isEqualTo(text());
    }

    @Test
    void a_decision_that_no_text_states_is_changed_alone() {
        decides("Styrelsen antar budgeten.");

        DecisionInBody.say(paragraph, decision, "Styrelsen antar planen.");

        assertThat(decision.getText()).isEqualTo("Styrelsen antar planen.");
        assertThat(paragraph.getBody()).isEmpty();
        assertThat(DecisionInBody.differs(paragraph, decision)).isFalse();
    }
}
