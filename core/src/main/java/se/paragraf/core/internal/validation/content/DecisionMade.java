// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.NumberSpan;

/** I04: each matter that is there to be decided has a decision. */
final class DecisionMade {

    private static final Phrases PUT_OFF = Phrases.of(DecisionMade.class, "put-off.txt");
    private static final Phrases DECIDES = Phrases.of(DecisionMade.class, "decides.txt");

    private DecisionMade() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        List<Finding> wanting = IntStream.range(0, paragraphs.size())
                .filter(place -> lacksDecision(paragraphs.get(place)))
                .mapToObj(place -> wanting(rule, paragraphs.get(place), place))
                .toList();
        if (!wanting.isEmpty()) {
            return wanting.stream();
        }
        List<NumberSpan> explicit = deciding(paragraphs, DecisionForm.EXPLICIT);
        List<NumberSpan> implicit = deciding(paragraphs, DecisionForm.IMPLICIT);
        if (explicit.isEmpty() && implicit.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(rule.finding(Outcome.PASS)
                .at("paragraphs")
                .fact(Facts.EXPLICIT, Paragraphs.listed(explicit))
                .fact(Facts.IMPLICIT, Paragraphs.listed(implicit))
                .message("I04.pass", Paragraphs.signs(explicit), Paragraphs.signs(implicit)));
    }

    private static boolean lacksDecision(Paragraph paragraph) {
        return paragraph.getKind() == ParagraphKind.DECISION
                && paragraph.getDecisions().isEmpty()
                && !paragraph.isWithheld()
                && !paragraph.isClosedDoors()
                && !PUT_OFF.in(ParagraphText.whole(paragraph));
    }

    private static Finding wanting(RuleDescription rule, Paragraph paragraph, int place) {
        String location = "paragraphs[" + place + "].decisions";
        String number = Paragraphs.sign(paragraph);
        String title = ParagraphText.title(paragraph);
        // The reader, or whoever wrote it, may not have marked the decision as one.
        if (DECIDES.in(ParagraphText.body(paragraph))) {
            return rule.finding(Outcome.UNKNOWN)
                    .paragraph(paragraph.getNumber())
                    .at(location)
                    .message("I04.unmarked", number, title);
        }
        return rule.finding(Outcome.FAIL)
                .paragraph(paragraph.getNumber())
                .at(location)
                .message("I04.fail", number, title);
    }

    private static List<NumberSpan> deciding(List<Paragraph> paragraphs, DecisionForm form) {
        return NumberSpan.joined(paragraphs.stream()
                .filter(paragraph -> paragraph.getDecisions().stream().anyMatch(decision -> decision.getForm() == form))
                .map(Paragraph::getNumber)
                .toList());
    }
}
