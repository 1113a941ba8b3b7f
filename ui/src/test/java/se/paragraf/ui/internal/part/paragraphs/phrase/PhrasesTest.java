// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.StandingItem;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;

class PhrasesTest {

    @TempDir
    private Path folder;

    @Test
    void each_phrase_of_the_application_says_something() {
        assertThat(Phrases.builtIn()).hasSizeGreaterThan(15).allSatisfy(phrase -> assertThat(phrase.sentences())
                .isNotEmpty());
    }

    @Test
    void a_body_has_phrases_of_its_own() throws IOException {
        Files.writeString(
                folder.resolve(Phrases.FILE),
                "# våra\n[Fika]\nMötet tar paus för kaffe.\n\nBeslut: {organ} beslutar att fika.\n[Tom]\n");

        assertThat(Phrases.in(folder))
                .containsExactly(new Phrase(
                        "Fika",
                        List.of(
                                new Phrase.Sentence("Mötet tar paus för kaffe.", false),
                                new Phrase.Sentence("{organ} beslutar att fika.", true))));
    }

    @Test
    void a_folder_without_phrases_has_none() {
        assertThat(Phrases.in(folder)).isEmpty();
    }

    @Test
    void a_sentence_that_decides_makes_a_decision_with_its_clauses() {
        Decision decision = DecidingSentence.decision(
                "Styrelsen beslutar att lägga rapporten till handlingarna samt att tacka för föredragningen.");

        assertThat(decision.getClauses())
                .containsExactly("lägga rapporten till handlingarna", "tacka för föredragningen");
        assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.FILED);
    }

    @Test
    void who_decides_is_what_the_body_is() {
        assertThat(PhraseEdit.organ("Socialnämnden")).isEqualTo("Nämnden");
        assertThat(PhraseEdit.organ("Samordningsförbundet Granbygden")).isEqualTo("Styrelsen");
        assertThat(PhraseEdit.organ(null)).isEqualTo("Styrelsen");
    }

    @Test
    void the_words_of_standing_items_are_phrases_of_the_body() {
        Federation body = FederationFactory.eINSTANCE.createFederation();
        for (String words : new String[] {"Ordföranden förrättar upprop.\nBeslut: Styrelsen är beslutför.", null}) {
            StandingItem item = FederationFactory.eINSTANCE.createStandingItem();
            item.setTitle("Upprop");
            item.setText(words);
            body.getStandingItems().add(item);
        }

        assertThat(Phrases.of(body))
                .containsExactly(new Phrase(
                        "Upprop",
                        List.of(
                                new Phrase.Sentence("Ordföranden förrättar upprop.", false),
                                new Phrase.Sentence("Styrelsen är beslutför.", true))));
    }
}
