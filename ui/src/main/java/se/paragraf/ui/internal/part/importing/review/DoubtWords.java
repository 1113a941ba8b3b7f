// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.Locale;
import java.util.Objects;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.model.text.Message;
import se.paragraf.ui.ObjectLabel;

/** What is said of doubts. */
record DoubtWords(Locale language) {

    private static final int PERCENT = 100;

    String state(Doubt doubt) {
        return doubt.isSettled() ? words("state.done") : words("state.open");
    }

    String kind(Doubt doubt) {
        boolean refused = doubt.kind() == DoubtKind.PROPOSAL && doubt.isSettled();
        return words(refused ? "kind.REFUSED" : "kind." + doubt.kind());
    }

    /** In one line. */
    String text(Doubt doubt) {
        if (doubt.element() instanceof Repair repair) {
            return words("repair", said(repair.getFrom()), said(repair.getTo()));
        } else if (doubt.element() instanceof Unplaced unplaced) {
            return said(unplaced.getText()).replaceAll("\\s+", " ").strip();
        }
        return new ObjectLabel(doubt.element()).in(language);
    }

    /** What to think of, in a sentence or two. */
    String question(Doubt doubt) {
        if (doubt.element() instanceof Repair repair) {
            boolean refused = doubt.kind() == DoubtKind.PROPOSAL && doubt.isSettled();
            return words(
                    refused ? "question.REFUSED" : "question." + doubt.kind(),
                    said(repair.getFrom()),
                    said(repair.getTo()),
                    (int) (repair.getConfidence() * PERCENT));
        } else if (doubt.element() instanceof Unplaced unplaced) {
            return said(unplaced.getText());
        }
        int sure = (int) (doubt.element().getTrace().getConfidence() * PERCENT);
        return words("question.READING", text(doubt), sure);
    }

    private static String said(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    String words(String key, Object... arguments) {
        return Message.of(DoubtWords.class, key, arguments).in(language);
    }
}
