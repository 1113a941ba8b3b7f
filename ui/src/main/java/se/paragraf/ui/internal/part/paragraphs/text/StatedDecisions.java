// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.IdentityHashMap;
import java.util.Map;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.PlainText;
import se.paragraf.ui.internal.part.paragraphs.phrase.DecidingSentence;

/** Decisions whose words stand whole in a block follow it when it is written in. */
final class StatedDecisions {

    private final Map<Decision, Place> places = new IdentityHashMap<>();

    /** Where the words of a decision stand: a rubric may be before them, a remark after. */
    private record Place(TextBlock block, String before, String after) {

        String words() {
            String all = StatedDecisions.words(block);
            boolean kept =
                    all.length() >= before.length() + after.length() && all.startsWith(before) && all.endsWith(after);
            return kept
                    ? all.substring(before.length(), all.length() - after.length())
                            .strip()
                    : all;
        }
    }

    private StatedDecisions() {}

    static StatedDecisions of(Paragraph paragraph) {
        StatedDecisions stated = new StatedDecisions();
        paragraph.getBody().forEach(block -> {
            if (block instanceof TextBlock text && text.getStates().size() == 1) {
                stated.note(text.getStates().get(0), text, paragraph);
            }
        });
        return stated;
    }

    private void note(Decision decision, TextBlock block, Paragraph paragraph) {
        String said = decision.getText() == null ? "" : decision.getText().strip();
        String all = words(block);
        int start = all.indexOf(said);
        if (decision.eContainer() == paragraph && !said.isEmpty() && start >= 0) {
            places.put(decision, new Place(block, all.substring(0, start), all.substring(start + said.length())));
        }
    }

    private static String words(TextBlock block) {
        return PlainText.ofRuns(block.getRuns()).strip();
    }

    void follow() {
        places.forEach((decision, place) -> {
            boolean there = place.block().eContainer() == decision.eContainer();
            String words = there ? place.words() : "";
            if (!words.isEmpty() && !words.equals(decision.getText())) {
                DecidingSentence.say(decision, words);
            }
        });
    }
}
