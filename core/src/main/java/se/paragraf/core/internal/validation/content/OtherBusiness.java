// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Paragraph;

/** I20: nothing is decided under a heading that announced no matter. */
final class OtherBusiness {

    private static final Phrases URGENT = Phrases.of(OtherBusiness.class, "urgent.txt");
    private static final Phrases UNANIMOUS = Phrases.of(OtherBusiness.class, "unanimous.txt");

    /** Also as scanners read it: Ovriga frigor. */
    private static final Pattern HEADING = Phrases.pattern(
            "^\\P{L}*(?:[öo6gdt]|ét)vrig(?:a\\h+(?:fr\\S{1,2}gor|(?:ä|i|d|é|a|&|ii|ai)renden|punkter|fr\\S{1,2}g\\S{0,2})|t)\\b.*");

    private OtherBusiness() {}

    static boolean isHeading(Paragraph paragraph) {
        return HEADING.matcher(ParagraphText.title(paragraph)).matches();
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        if (!isHeading(paragraph) || paragraph.isWithheld()) {
            return Stream.empty();
        }
        // What is put off or taken note of is not decided.
        List<Decision> decisions = paragraph.getDecisions().stream()
                .filter(decision -> decision.getOutcome() != DecisionOutcome.NOTED
                        && decision.getOutcome() != DecisionOutcome.POSTPONED
                        && decision.getOutcome() != DecisionOutcome.REFERRED)
                .toList();
        if (decisions.isEmpty()) {
            return Stream.of(finding(rule, subject, paragraph, Outcome.PASS, 0, "I20.pass"));
        }
        if (subject.profile() != LawProfile.FULLMAKTIGE) {
            return Stream.of(finding(rule, subject, paragraph, Outcome.FAIL, decisions.size(), "I20.fail"));
        }
        String body = ParagraphText.body(paragraph);
        return Stream.of(
                URGENT.in(body) && UNANIMOUS.in(body)
                        ? finding(rule, subject, paragraph, Outcome.PASS, decisions.size(), "I20.urgent")
                        // It may have been so, and the minutes only leave it out.
                        : finding(rule, subject, paragraph, Outcome.UNKNOWN, decisions.size(), "I20.unannounced"));
    }

    private static Finding finding(
            RuleDescription rule, Subject subject, Paragraph paragraph, Outcome outcome, int count, String words) {
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".decisions")
                .fact(Facts.COUNT, count)
                .message(words, Paragraphs.sign(paragraph));
    }
}
