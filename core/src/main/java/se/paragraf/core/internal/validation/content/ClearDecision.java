// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.Objects;
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
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;

/** I21: money that is given or set aside has a sum, a year and a source; each clause of a decision stands by itself. */
final class ClearDecision {

    private static final Phrases GIVES = Phrases.of(ClearDecision.class, "gives.txt");
    private static final Phrases SOURCES = Phrases.of(ClearDecision.class, "sources.txt");
    private static final Phrases LEAVES = Phrases.of(ClearDecision.class, "leaves.txt");
    private static final Pattern SUM = Phrases.pattern(
            "\\d\\h*(?:kr|kronor|tkr|kkr|ksek|mkr|mnkr|msek|sek|miljon(?:er)?\\h+kronor)(?!\\p{L})|\\d:-");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private ClearDecision() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        if (paragraph.getDecisions().isEmpty()) {
            return Stream.empty();
        }
        int clauses = paragraph.getDecisions().stream()
                .filter(ClearDecision::isRunOn)
                .mapToInt(decision -> decision.getClauses().size())
                .max()
                .orElse(0);
        Stream<Finding> runOn = clauses == 0
                ? Stream.empty()
                : Stream.of(finding(rule, subject, Outcome.FAIL, paragraph)
                        .fact(Facts.COUNT, clauses)
                        .message("I21.runon", Paragraphs.sign(paragraph), clauses));
        return Stream.concat(runOn, money(rule, subject, paragraph));
    }

    /** Several clauses in a line of text. Of more lines a reader may have made one. */
    private static boolean isRunOn(Decision decision) {
        SourceTrace read = decision.getTrace();
        return decision.getClauses().size() > 1
                && !ParagraphText.of(decision).strip().contains("\n")
                && (read == null || read.getFirstLine() == read.getLastLine());
    }

    private static Stream<Finding> money(RuleDescription rule, Subject subject, Paragraph paragraph) {
        if (paragraph.getDecisions().stream().anyMatch(ClearDecision::isUnread)) {
            return Stream.of(finding(rule, subject, Outcome.UNKNOWN, paragraph)
                    .message("I21.unread", Paragraphs.sign(paragraph)));
        }
        List<Decision> giving = paragraph.getDecisions().stream()
                .filter(decision -> !decision.getAmounts().isEmpty())
                .filter(decision -> gives(ParagraphText.of(decision)))
                .toList();
        if (giving.isEmpty()) {
            return Stream.empty();
        }
        boolean dated = giving.stream().allMatch(ClearDecision::isDated);
        boolean sourced = giving.stream().allMatch(decision -> SOURCES.in(ParagraphText.of(decision)));
        String missing = dated ? "I21.source" : sourced ? "I21.year" : "I21.both";
        boolean clear = dated && sourced;
        return Stream.of(finding(rule, subject, clear ? Outcome.PASS : Outcome.FAIL, paragraph)
                .fact(
                        Facts.COUNT,
                        giving.stream()
                                .mapToInt(decision -> decision.getAmounts().size())
                                .sum())
                .message(clear ? "I21.pass" : missing, Paragraphs.sign(paragraph)));
    }

    private static boolean isUnread(Decision decision) {
        return decision.getAmounts().isEmpty()
                && SUM.matcher(ParagraphText.of(decision)).find();
    }

    /** To ask others for money is not to give it. */
    private static boolean gives(String text) {
        return GIVES.in(text) && !LEAVES.in(text);
    }

    /** One year that the sentence names is taken to hold for all of its sums. */
    private static boolean isDated(Decision decision) {
        return decision.getAmounts().stream().map(Amount::getYear).anyMatch(Objects::nonNull)
                || YEAR.matcher(ParagraphText.of(decision)).find();
    }

    private static FindingBuilder finding(RuleDescription rule, Subject subject, Outcome outcome, Paragraph paragraph) {
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".decisions");
    }
}
