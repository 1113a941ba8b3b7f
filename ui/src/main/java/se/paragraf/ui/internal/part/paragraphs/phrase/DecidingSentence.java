// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.ECollections;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.MinutesFactory;

/** Makes a decision of the sentence that says it. */
public final class DecidingSentence {

    private static final Pattern CLAUSE =
            Pattern.compile("\\batt\\s+(.+?)(?=,?\\s+(?:samt|och)\\s+att\\s|[.;]?\\s*$)", Pattern.DOTALL);

    /** What the first verb does, by the beginning of its words. */
    private static final Map<String, DecisionOutcome> VERBS = verbs();

    private DecidingSentence() {}

    private static Map<String, DecisionOutcome> verbs() {
        Map<String, DecisionOutcome> verbs = new LinkedHashMap<>();
        verbs.put("till handlingarna", DecisionOutcome.FILED);
        verbs.put("anteckna", DecisionOutcome.NOTED);
        verbs.put("notera", DecisionOutcome.NOTED);
        verbs.put("bordlägg", DecisionOutcome.POSTPONED);
        verbs.put("återremitt", DecisionOutcome.REFERRED);
        verbs.put("avslå", DecisionOutcome.REJECTED);
        verbs.put("välj", DecisionOutcome.ELECTED);
        verbs.put("utse", DecisionOutcome.ELECTED);
        verbs.put("anta", DecisionOutcome.ADOPTED);
        verbs.put("fastställ", DecisionOutcome.ADOPTED);
        verbs.put("godkänn", DecisionOutcome.APPROVED);
        verbs.put("bifall", DecisionOutcome.APPROVED);
        return verbs;
    }

    static Decision decision(String words) {
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        decision.setText(words);
        decision.setForm(DecisionForm.EXPLICIT);
        decision.getClauses().addAll(clauses(words));
        decision.setOutcome(outcome(words));
        return decision;
    }

    /** Gives a decision other words; clauses and outcome follow as long as they are those of the words before. */
    public static void say(Decision decision, String words) {
        String before = Objects.requireNonNullElse(decision.getText(), "");
        String after = Objects.requireNonNullElse(words, "");
        boolean told = clauses(before).equals(decision.getClauses());
        boolean known = before.isBlank() || outcome(before) == decision.getOutcome();
        decision.setText(words);
        if (told) {
            ECollections.setEList(decision.getClauses(), clauses(after));
        }
        if (known && !after.isBlank()) {
            decision.setOutcome(outcome(after));
        }
    }

    /** What is decided, without att. */
    public static List<String> clauses(String words) {
        List<String> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(words);
        while (matcher.find()) {
            clauses.add(matcher.group(1).strip());
        }
        return clauses;
    }

    /** What the words say that is done. */
    public static DecisionOutcome outcome(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return VERBS.entrySet().stream()
                .filter(verb -> lower.contains(verb.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DecisionOutcome.OTHER);
    }
}
