// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.DecisionSubject;

/** Tells which of the matters that the law treats apart a decision is about; only where its words are plain. */
final class DecisionSubjects {

    private static final String FIXES = "\\b(?:" + any("anta", "antar", "antog", "antas", "antogs") + "|(?:"
            + any("fastställ", "godkänn") + ")\\p{L}*)\\h+(?:\\p{L}+(?:ns|ts|ets)?\\h+(?:och\\h+|samt\\h+)?){0,4}?";
    private static final List<Map.Entry<DecisionSubject, Pattern>> WORDS = List.of(
            words(DecisionSubject.BUDGET, FIXES + "budget(?:en)?(?=\\h+(?:" + any("för", "år") + "|20\\d\\d)|[.,;]?$)"),
            words(DecisionSubject.ANNUAL_REPORT, FIXES + any("årsredovisningen", "årsredovisning") + "\\b"),
            words(
                    DecisionSubject.EMPLOYMENT,
                    "\\b" + any("anställa", "anställer", "anställs") + "\\h+.{2,60}\\bsom\\b"),
            words(
                    DecisionSubject.FEES,
                    "\\b" + any("arvode", "arvoden", "arvodet", "arvodena", "arvodesreglemente", "arvodesbestämmelser")
                            + "\\b"),
            words(
                    DecisionSubject.DISTANCE_MEETINGS,
                    "\\b(?:delta\\p{L}*|" + any("närvara") + ")\\b.{0,40}\\b" + any("på distans")),
            words(DecisionSubject.DELEGATION, "\\b(?:delegationsordning(?:en)?|delegera\\p{L}*)\\b"),
            words(
                    DecisionSubject.ATTEST_ORDER,
                    "\\battest(?:ordning(?:en)?|reglemente(?:t)?|" + any("förteckning", "förteckningen") + "|"
                            + any("rätt", "rätten") + ")\\b"));
    private static final Pattern LEFT_TO_OTHERS =
            Words.pattern("\\b(?:" + any("föreslå", "föreslår", "återremit", "bordläg", "avslå")
                    + "|rekommender)|\\b(?:social\\p{L}*|" + any("tilläggs") + "\\p{L}*|projekt\\p{L}*)\\h?budget");

    private DecisionSubjects() {}

    private static Map.Entry<DecisionSubject, Pattern> words(DecisionSubject subject, String words) {
        return Map.entry(subject, Words.pattern(words));
    }

    /** The one subject of a decision; unstated where it is none of them, or several. */
    static DecisionSubject of(String text, DecisionOutcome outcome) {
        Set<DecisionSubject> found = EnumSet.noneOf(DecisionSubject.class);
        if (outcome == DecisionOutcome.ELECTED) {
            found.add(DecisionSubject.ELECTION);
        }
        if (!LEFT_TO_OTHERS.matcher(text).find()) {
            WORDS.stream()
                    .filter(words -> words.getValue().matcher(text).find())
                    .forEach(words -> found.add(words.getKey()));
        }
        return found.size() == 1 ? found.iterator().next() : DecisionSubject.UNSTATED;
    }
}
