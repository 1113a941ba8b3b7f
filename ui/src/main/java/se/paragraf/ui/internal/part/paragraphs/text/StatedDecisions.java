// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.PlainText;
import se.paragraf.ui.internal.part.paragraphs.phrase.DecidingSentence;

/** Decisions whose words are just those of a block follow it when it is written in. */
final class StatedDecisions {

    private final Map<Decision, TextBlock> blocks = new IdentityHashMap<>();

    private StatedDecisions() {}

    static StatedDecisions of(Paragraph paragraph) {
        StatedDecisions stated = new StatedDecisions();
        paragraph.getBody().forEach(block -> {
            if (block instanceof TextBlock text && text.getStates().size() == 1) {
                Decision decision = text.getStates().get(0);
                if (decision.eContainer() == paragraph && words(text).equals(decision.getText())) {
                    stated.blocks.put(decision, text);
                }
            }
        });
        return stated;
    }

    private static String words(TextBlock block) {
        return PlainText.ofRuns(block.getRuns()).strip();
    }

    void follow() {
        blocks.forEach((decision, block) -> {
            String words = words(block);
            boolean there = block.eContainer() == decision.eContainer() && !words.isEmpty();
            if (there && !words.equals(decision.getText())) {
                boolean told = DecidingSentence.clauses(decision.getText()).equals(decision.getClauses());
                boolean known = DecidingSentence.outcome(decision.getText()) == decision.getOutcome();
                decision.setText(words);
                if (told) {
                    ECollections.setEList(decision.getClauses(), DecidingSentence.clauses(words));
                }
                if (known) {
                    decision.setOutcome(DecidingSentence.outcome(words));
                }
            }
        });
    }
}
