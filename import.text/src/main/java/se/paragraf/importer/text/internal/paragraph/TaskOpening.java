// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;

/**
 * What the items below a sentence go on with: "Kansliet får i uppdrag att".
 *
 * @param words what stands before each item; empty if nothing does
 * @param isTask true where the words give somebody a task, so that an item need not repeat its "att"
 */
record TaskOpening(String words, boolean isTask) {

    static final TaskOpening NONE = new TaskOpening("", false);

    private static final Pattern COLON = Pattern.compile("\\h*:$");
    private static final Pattern FOLLOWING = Words.pattern("\\b(?:i\\h+)?" + any("följande") + "\\h+uppdrag$");
    private static final Pattern TASK = Words.pattern("\\b(?:i\\h+uppdrag|uppdraget|i\\h+uppgift)$"
            + "|\\b(?:uppdra|uppdrar|uppdras|uppdrog|uppdrogs)\\h+(?:" + any("åt") + "|till)(?:\\h+[^\\s,.;:]+){1,6}$");
    private static final Pattern SHALL = Words.pattern("\\bska(?:ll)?:$");

    /** What holds for a passage: items are governed by what stands above them all. */
    TaskOpening before(Passage passage) {
        return passage.is(Form.ITEM) ? this : in(passage.text());
    }

    private static TaskOpening in(String text) {
        List<String> sentences = Sentences.of(text);
        if (sentences.isEmpty()) {
            return NONE;
        }
        String last = sentences.get(sentences.size() - 1);
        if (SHALL.matcher(last).find()) {
            return new TaskOpening(COLON.matcher(last).replaceFirst("") + " ", false);
        }
        String words = FOLLOWING.matcher(COLON.matcher(last).replaceFirst("")).replaceFirst("i uppdrag");
        if (Clauses.endsWithAtt(last)) {
            Matcher task = TASK.matcher(Clauses.withoutLastAtt(words).strip());
            return new TaskOpening(words + " ", task.find());
        }
        return TASK.matcher(words).find() ? new TaskOpening(words + " att ", true) : NONE;
    }

    /** An item with what it goes on with. */
    String with(String sentence) {
        return isTask
                ? words + Clauses.withoutAtt(sentence)
                : Clauses.startsWithAtt(sentence) ? sentence : words + sentence;
    }
}
