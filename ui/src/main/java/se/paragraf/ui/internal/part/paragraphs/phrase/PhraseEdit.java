// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.internal.part.paragraphs.text.BodyEditor;
import se.paragraf.ui.internal.part.paragraphs.text.Line;
import se.paragraf.ui.internal.part.paragraphs.text.Traits;

/** Writes a phrase into a text, with the decisions that it takes, in one step. */
final class PhraseEdit {

    /** Who decides, in a phrase. */
    private static final String BODY = "{organ}";

    private static final String GAP = "…";

    private final BodyEditor body;

    PhraseEdit(BodyEditor body) {
        this.body = body;
    }

    void insert(Phrase phrase) {
        List<Line> lines = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        String organ = organ(body.editor().root() instanceof Meeting meeting ? meeting.getFederationName() : null);
        for (Phrase.Sentence sentence : phrase.sentences()) {
            String words = sentence.words().replace(BODY, organ);
            Line line = Line.text(words);
            if (sentence.decides()) {
                Decision decision = DecidingSentence.decision(words);
                decisions.add(decision);
                line = line.with(new Traits(Audience.PUBLIC, List.of(decision)));
            }
            lines.add(line);
        }
        body.addLines(Message.of(PhraseEdit.class, "insert", phrase.name()), lines, () -> body.paragraph()
                .getDecisions()
                .addAll(decisions));
        body.selectNext(GAP);
    }

    static String organ(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (lower.contains("nämnd")) {
            return "Nämnden";
        }
        return lower.contains("fullmäktige") ? "Fullmäktige" : "Styrelsen";
    }
}
