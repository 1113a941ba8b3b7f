// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.DecisionOutcome;

/** What a decision does, told from its first verb. */
final class Outcomes {

    private static final List<Map.Entry<DecisionOutcome, Pattern>> VERBS = List.of(
            verbs(
                    DecisionOutcome.APPROVED,
                    any("godkänn", "godkänd", "godkänt", "bevilj", "bifall", "biföll") + "\\p{L}*"),
            verbs(DecisionOutcome.ADOPTED, "(?:anta(?:r|s|ga|gs|ges)?|antog(?:s)?|" + any("fastställ") + "\\p{L}*)"),
            verbs(
                    DecisionOutcome.ELECTED,
                    "(?:om|ny)?(?:" + any("välj") + "\\p{L}*|valdes?|valts|utser?|utses|" + any("utsåg", "utsågs")
                            + ")"),
            verbs(
                    DecisionOutcome.FILED,
                    any("lägga", "läggs", "lägger", "lägges", "lades", "lade", "lagts")
                            + "\\b.{0,80}?\\btill\\h+handlingarna"),
            verbs(
                    DecisionOutcome.NOTED,
                    "(?:noter|anteckn)(?:a|ar|ade|ades|as|at|ats)|(?:ta|tas|togs|tages)\\h+till\\h+protokollet"),
            verbs(DecisionOutcome.REFERRED, any("återremi") + "\\p{L}*"),
            verbs(DecisionOutcome.POSTPONED, "bord(?:" + any("lägg") + "|lade|lagd)\\p{L}*"),
            verbs(DecisionOutcome.REJECTED, any("avslå", "avslås", "avslår") + "|avslogs?|avslag"));

    private static final Pattern SUBORDINATE = Words.pattern("\\h(?:att|som)\\h");
    private static final Pattern ADVERBIAL = Words.pattern("^(?:"
            + any("för", "därmed", "härmed", "enhälligt", "på", "också", "även", "från")
            + "|med|i|enligt|till|under|vid|dels|som|mot)\\h.*");
    private static final Pattern OTHER_INFINITIVE =
            Pattern.compile("(?s)^(?:\\p{Ll}{2,}a|föreslå|ge|bemyndiga|stå|få)\\h.*");

    /** What another body is asked to decide is not decided yet. */
    private static final Pattern PROPOSES =
            Words.pattern("\\b(?:" + any("föreslår", "föreslå") + "|rekommenderar?)\\b");

    private static final Pattern TO_DO = Words.pattern("^till\\h+att\\b.{0,200}?\\b(?:utser?|utses|"
            + any("utsågs", "utsåg", "väljs", "välja") + "|väljes|valdes?|valts)\\b");

    private Outcomes() {}

    private static Map.Entry<DecisionOutcome, Pattern> verbs(DecisionOutcome outcome, String words) {
        return Map.entry(outcome, Words.pattern("\\b(?:" + words + ")\\b"));
    }

    static DecisionOutcome of(FoundDecision found) {
        if (found.clauses().isEmpty()) {
            return ofSentence(found.predicate());
        }
        int clause = found.text().indexOf(found.clauses().get(0));
        boolean proposed = clause > 0
                && PROPOSES.matcher(found.text().substring(0, clause)).find();
        return proposed ? DecisionOutcome.OTHER : ofClause(found.clauses().get(0));
    }

    /** The outcome of a clause: its infinitive comes first, unless something is said to be done. */
    static DecisionOutcome ofClause(String clause) {
        String text = clause.strip();
        if (text.startsWith("inte ") || text.startsWith("ej ")) {
            boolean refused = ofClause(text.substring(text.indexOf(' '))) == DecisionOutcome.APPROVED;
            return refused ? DecisionOutcome.REJECTED : DecisionOutcome.OTHER;
        }
        for (Map.Entry<DecisionOutcome, Pattern> verb : VERBS) {
            if (verb.getValue().matcher(text).lookingAt()) {
                return verb.getKey();
            }
        }
        boolean adverbial = ADVERBIAL.matcher(text).matches();
        return !adverbial && OTHER_INFINITIVE.matcher(text).matches() ? DecisionOutcome.OTHER : ofSentence(text);
    }

    /** The outcome of a sentence without clauses: the first verb that has one. */
    static DecisionOutcome ofSentence(String sentence) {
        if (TO_DO.matcher(sentence).find()) {
            return DecisionOutcome.ELECTED;
        }
        Matcher subordinate = SUBORDINATE.matcher(sentence);
        String main = subordinate.find() && subordinate.group().contains("att")
                ? sentence.substring(0, subordinate.start())
                : sentence;
        DecisionOutcome first = DecisionOutcome.OTHER;
        int place = Integer.MAX_VALUE;
        for (Map.Entry<DecisionOutcome, Pattern> verb : VERBS) {
            Matcher matcher = verb.getValue().matcher(main);
            if (matcher.find() && matcher.start() < place) {
                place = matcher.start();
                first = verb.getKey();
            }
        }
        return first;
    }
}
