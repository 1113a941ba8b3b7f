// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;

/**
 * How a paragraph words its decisions.
 *
 * @param paragraph its number if something is decided in it, else 0
 * @param present the first word that decides now; empty if none
 * @param past the first word that tells of what was decided; empty if none
 * @param marked whether a decision is marked or says that the body decides
 * @param unmarked whether a decision in a matter can be told by what was done only
 */
record DecidingWords(int paragraph, String present, String past, boolean marked, boolean unmarked) {

    private static final Pattern DECIDES = Phrases.pattern(
            "\\b(?:(?<present>beslutar|antar|fastställer|godkänner)|(?<past>beslutade|beslöt|antog|fastställde|godkände))\\b");

    static DecidingWords in(Paragraph paragraph) {
        String present = "";
        String past = "";
        boolean marked = false;
        boolean unmarked = false;
        for (Decision decision : paragraph.getDecisions()) {
            if (decision.getForm() != DecisionForm.EXPLICIT) {
                unmarked |= paragraph.getKind() != ParagraphKind.FORMALITY;
                continue;
            }
            marked = true;
            Matcher word = DECIDES.matcher(ParagraphText.of(decision));
            if (word.find()) {
                present = present.isEmpty() && word.group("present") != null ? word.group("present") : present;
                past = past.isEmpty() && word.group("past") != null ? word.group("past") : past;
            }
        }
        return new DecidingWords(marked || unmarked ? paragraph.getNumber() : 0, present, past, marked, unmarked);
    }

    boolean decides() {
        return marked || unmarked;
    }
}
