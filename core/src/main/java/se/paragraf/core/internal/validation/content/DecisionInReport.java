// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.NumberSpan;

/** I05: nothing is decided where the heading announces a report or a talk. */
final class DecisionInReport {

    private DecisionInReport() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        Meeting meeting = subject.meeting();
        List<Paragraph> paragraphs = meeting.getParagraphs();
        boolean typedByHand = meeting.getImportRecord() == null;
        int[] reports = IntStream.range(0, paragraphs.size())
                .filter(place -> isReport(paragraphs.get(place), typedByHand))
                .toArray();
        List<Finding> decided = IntStream.of(reports)
                .filter(place -> decides(paragraphs.get(place)))
                .mapToObj(place -> decided(rule, paragraphs.get(place), place))
                .toList();
        if (!decided.isEmpty() || reports.length == 0) {
            return decided.stream();
        }
        List<NumberSpan> spans = NumberSpan.joined(IntStream.of(reports)
                .mapToObj(place -> paragraphs.get(place).getNumber())
                .toList());
        return Stream.of(rule.finding(Outcome.PASS)
                .at("paragraphs")
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                .message("I05.pass", Paragraphs.signs(spans)));
    }

    /** What a reader takes for a report by its words alone was not announced as one. */
    private static boolean isReport(Paragraph paragraph, boolean typedByHand) {
        return (paragraph.getLabel() != null || typedByHand)
                && (paragraph.getKind() == ParagraphKind.INFORMATION
                        || paragraph.getKind() == ParagraphKind.DISCUSSION);
    }

    /** To take note of a report is what such a paragraph is for. */
    private static boolean decides(Paragraph paragraph) {
        return paragraph.getDecisions().stream().anyMatch(decision -> decision.getOutcome() != DecisionOutcome.NOTED);
    }

    private static Finding decided(RuleDescription rule, Paragraph paragraph, int place) {
        return rule.finding(Outcome.FAIL)
                .paragraph(paragraph.getNumber())
                .at("paragraphs[" + place + "].decisions")
                .fact(Facts.COUNT, paragraph.getDecisions().size())
                .message("I05.fail", Paragraphs.sign(paragraph), ParagraphText.title(paragraph));
    }
}
