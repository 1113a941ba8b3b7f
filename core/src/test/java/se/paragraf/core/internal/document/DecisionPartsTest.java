// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.PlainText;

class DecisionPartsTest {

    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    private final Meeting meeting = Minutes.meeting("Förbundet", LocalDate.of(2024, 3, 14));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslut: Styrelsen beslutar att anta.",
                "Beslut : Styrelsen beslutar att anta.",
                "Beslut – Styrelsen beslutar att anta.",
                "Beslut\nStyrelsen beslutar att anta.",
                "Styrelsen beslutar att anta."
            })
    void the_rubric_stands_once(String text) throws Exception {
        TextBlock block = Minutes.text(text);
        decide(block);

        assertThat(decisions()).isEqualTo("Beslut Styrelsen beslutar att anta.");
        assertThat(PlainText.ofRuns(block.getRuns())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beslutet gäller från maj.", "Beslut fattas av styrelsen."})
    void a_word_that_only_begins_like_the_rubric_stays(String text) throws Exception {
        decide(Minutes.text(text));

        assertThat(decisions()).isEqualTo("Beslut " + text);
    }

    @Test
    void a_rubric_in_bold_or_as_a_block_of_its_own_stands_once() throws Exception {
        TextBlock bold = Minutes.text(
                Minutes.run("Beslut", Emphasis.STRONG), Minutes.run("  Styrelsen beslutar.", Emphasis.NONE));
        Paragraph paragraph = Minutes.paragraph(meeting, 1, "Ärende", Minutes.text("Beslut:"), bold);
        Minutes.decision(paragraph, DecisionForm.EXPLICIT, "Styrelsen beslutar.", bold);

        assertThat(decisions()).isEqualTo("Beslut Styrelsen beslutar.");
    }

    @Test
    void a_rubric_that_says_whose_decision_it_is_takes_the_place_of_ours() throws Exception {
        TextBlock block = Minutes.text("Nämnden beslutar.");
        Paragraph paragraph =
                Minutes.paragraph(meeting, 1, "Ärende", Minutes.subheading("Socialnämndens beslut:"), block);
        Minutes.decision(paragraph, DecisionForm.EXPLICIT, "Nämnden beslutar.", block);

        assertThat(decisions()).isEqualTo("Socialnämndens beslut Nämnden beslutar.");
    }

    @Test
    void a_rubric_that_alone_states_the_decision_does_not_hide_its_text() throws Exception {
        TextBlock rubric = Minutes.text("Beslut");
        Paragraph paragraph = Minutes.paragraph(meeting, 1, "Ärende", rubric);
        Minutes.decision(paragraph, DecisionForm.EXPLICIT, "Styrelsen beslutar.", rubric);

        assertThat(decisions()).contains("Styrelsen beslutar.");
    }

    @Test
    void a_decision_whose_words_the_text_has_is_not_said_again() throws Exception {
        Paragraph paragraph = Minutes.paragraph(meeting, 1, "Ärende", Minutes.text("Efter debatt beslutar vi\nenigt."));
        Minutes.decision(paragraph, DecisionForm.EXPLICIT, "beslutar vi enigt.");

        assertThat(rendered()).doesNotContain("class=\"decision\"").containsOnlyOnce("enigt.");
    }

    private void decide(TextBlock block) {
        Paragraph paragraph = Minutes.paragraph(meeting, 1, "Ärende", block);
        Minutes.decision(paragraph, DecisionForm.EXPLICIT, "x", block);
    }

    private String decisions() throws Exception {
        String content = rendered();
        String decision = content.substring(
                content.indexOf("<div class=\"decision\">"), content.indexOf("<div class=\"signatures\""));
        return TAG.matcher(decision).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    private String rendered() throws Exception {
        return new VelocityRenderer(List.of(new MinutesKind()), List.of())
                .render(meeting, ExportOptions.defaults())
                .content();
    }
}
