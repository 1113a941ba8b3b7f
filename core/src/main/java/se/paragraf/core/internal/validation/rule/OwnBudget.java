// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.regex.Pattern;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.DecisionSubject;
import se.paragraf.model.minutes.Paragraph;

/**
 * Whether a body fixes its own budget for a year (Finsam 19 §, 23 §). Not meant are the budget of an activity, a "social
 * budget" of results, money set aside in a budget, a report on a budget, and what is proposed to others.
 */
public final class OwnBudget {

    private static final String BUDGET = "budget(?:en)?\\b"
            // A budget for something else than a year or the body itself is another one.
            + "(?!\\s++(?:för|avseende|till|i|inom|på)\\s++(?!(?:20\\d\\d|år|verksamhetsår|kalenderår|budgetår|perioden|"
            + "kommande|nästa|nästkommande|förbund|samordningsförbund|direktion|hela)))";
    private static final String NOT_BETWEEN = "(?!(?:social|revider|uppfölj|rapport|redovis|förändr|ändr)\\p{L}*"
            + "|(?:inom|enligt|av|ur|från|i|om|över|med|utan|per)\\s)";
    private static final Pattern FIXES = Phrases.pattern("\\b(?:anta|antar|antog|fastställ|fastställa|fastställer"
            + "|fastställde|godkänna|godkänner|godkände|besluta\\s+om|beslutar\\s+om|beslutade\\s+om)(?:\\s+"
            + NOT_BETWEEN
            + "[^\\s.;]+){0,6}?\\s+" + BUDGET);
    private static final Pattern IS_FIXED =
            Phrases.pattern("(?<!\\b(?:social|sociala|reviderad|reviderade)\\s)\\b" + BUDGET
                    + "(?:\\s+[^\\s.;]+){0,6}?\\s+(?:antas|antogs|antages|fastställs|fastställes|fastställdes|godkänns|godkännes"
                    + "|godkändes)\\b");
    private static final Pattern HEADING =
            Phrases.pattern("^(?:(?:beslut|förslag|fastställande|fastställelse|antagande|godkännande)\\s+"
                    + "(?:om|av|till|kring)\\s+)?(?:(?:verksamhetsplan(?:en)?|mål|inriktning)\\s*(?:och|med|samt|/|,)\\s*)*"
                    + BUDGET + "(?:\\s+(?:och|samt)\\s+verksamhetsplan)?(?:\\s+(?:(?:för|år|åren|verksamhetsåret)\\s+)*"
                    + "20\\d\\d.*)?$");
    private static final Pattern AS_PROPOSED = Phrases.pattern("\\b(?:enligt|i\\s+enlighet\\s+med)\\b");
    private static final Pattern LEFT_TO_OTHERS = Phrases.pattern(
            "\\b(?:föreslå|föreslår|föreslog|hemställ|tillstyrk|rekommender|remitter|återremit|bordl[aä]|avsl[åo])");

    private OwnBudget() {}

    /** True if the decision fixes it, by what the model says or else by the words. */
    public static boolean isFixed(Paragraph paragraph, Decision decision) {
        if (decision.getSubject() != DecisionSubject.UNSTATED) {
            return decision.getSubject() == DecisionSubject.BUDGET;
        }
        String text = ParagraphText.of(decision);
        boolean named = mentions(text);
        if (!named && !mentions(ParagraphText.title(paragraph))
                || LEFT_TO_OTHERS.matcher(text).find()) {
            return false;
        }
        return named && (FIXES.matcher(text).find() || IS_FIXED.matcher(text).find())
                || adopts(decision, text)
                        && HEADING.matcher(ParagraphText.title(paragraph).strip())
                                .find();
    }

    private static boolean adopts(Decision decision, String text) {
        return decision.getOutcome() == DecisionOutcome.ADOPTED
                || decision.getOutcome() == DecisionOutcome.APPROVED
                || AS_PROPOSED.matcher(text).find();
    }

    private static boolean mentions(String text) {
        return ParagraphText.mentions(text, "udget");
    }
}
