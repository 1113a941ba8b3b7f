// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;

/** I21: money that is given or set aside has a sum, a year and a source; each clause of a decision stands by itself. */
final class ClearDecision {

    private static final Phrases GIVES = Phrases.of(ClearDecision.class, "gives.txt");
    private static final Phrases SOURCES = Phrases.of(ClearDecision.class, "sources.txt");
    private static final Pattern SUM = Phrases.pattern(
            "\\d\\h*(?:kr|kronor|tkr|kkr|ksek|mkr|mnkr|msek|sek|miljon(?:er)?\\h+kronor)(?!\\p{L})|\\d:-");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private ClearDecision() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        for (Decision decision : paragraph.getDecisions()) {
            String text = ParagraphText.of(decision);
            if (isRunOn(decision, text)) {
                findings.add(finding(rule, Outcome.FAIL, paragraph)
                        .fact(Facts.COUNT, decision.getClauses().size())
                        .message(
                                "I21.runon",
                                Paragraphs.sign(paragraph),
                                decision.getClauses().size()));
            }
            money(rule, paragraph, decision, text).forEach(findings::add);
        }
        return findings.stream();
    }

    /** Several clauses in a line of text, none of them on a line or at a number of its own. */
    private static boolean isRunOn(Decision decision, String text) {
        return decision.getClauses().size() > 1 && !text.strip().contains("\n");
    }

    private static Stream<Finding> money(RuleDescription rule, Paragraph paragraph, Decision decision, String text) {
        if (decision.getAmounts().isEmpty()) {
            return SUM.matcher(text).find()
                    ? Stream.of(
                            finding(rule, Outcome.UNKNOWN, paragraph).message("I21.unread", Paragraphs.sign(paragraph)))
                    : Stream.empty();
        }
        if (!GIVES.in(text)) {
            return Stream.empty();
        }
        // One year or source that the sentence names is taken to hold for all of its sums.
        boolean dated = decision.getAmounts().stream().map(Amount::getYear).anyMatch(year -> year != null)
                || YEAR.matcher(text).find();
        boolean sourced = SOURCES.in(text);
        String words = dated ? "I21.source" : sourced ? "I21.year" : "I21.both";
        boolean clear = dated && sourced;
        return Stream.of(finding(rule, clear ? Outcome.PASS : Outcome.FAIL, paragraph)
                .fact(Facts.COUNT, decision.getAmounts().size())
                .message(clear ? "I21.pass" : words, Paragraphs.sign(paragraph)));
    }

    private static FindingBuilder finding(RuleDescription rule, Outcome outcome, Paragraph paragraph) {
        return rule.finding(outcome).paragraph(paragraph.getNumber()).at(Paragraphs.location(paragraph) + ".decisions");
    }
}
