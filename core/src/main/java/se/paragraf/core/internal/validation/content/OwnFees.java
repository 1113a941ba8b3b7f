// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionSubject;
import se.paragraf.model.minutes.Paragraph;

/** I13: a board does not decide the fees of its own members. */
final class OwnFees {

    private static final Phrases FEES = Phrases.of(OwnFees.class, "fees.txt");
    private static final Phrases ELECTED = Phrases.of(OwnFees.class, "elected.txt");
    private static final Phrases HIRED = Phrases.of(OwnFees.class, "hired.txt");
    private static final Phrases LEAVES = Phrases.of(OwnFees.class, "leaves.txt");

    private static final Pattern DECIDING_BODY = Phrases.pattern("\\bstyrelsen\\s+(?=beslut|beslöt|god|fast|ant|för)");

    private OwnFees() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        return paragraph.getDecisions().stream()
                .filter(decision -> isAboutFees(paragraph, decision))
                .map(decision -> finding(rule, subject, paragraph, decision));
    }

    private static boolean isAboutFees(Paragraph paragraph, Decision decision) {
        if (decision.getSubject() != DecisionSubject.UNSTATED) {
            return decision.getSubject() == DecisionSubject.FEES;
        }
        String told = told(paragraph, decision);
        return FEES.in(told) && (!HIRED.in(told) || ELECTED.in(ParagraphText.title(paragraph)));
    }

    private static Finding finding(RuleDescription rule, Subject subject, Paragraph paragraph, Decision decision) {
        Outcome outcome = outcome(paragraph, decision);
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".decisions")
                .message(
                        switch (outcome) {
                            case PASS -> "I13.pass";
                            case FAIL -> "I13.fail";
                            default -> "I13.unknown";
                        },
                        Paragraphs.sign(paragraph));
    }

    private static Outcome outcome(Paragraph paragraph, Decision decision) {
        if (LEAVES.in(ParagraphText.of(decision))) {
            return Outcome.PASS;
        }
        boolean own =
                decision.getSubject() == DecisionSubject.FEES || ELECTED.in(withoutBody(told(paragraph, decision)));
        return own ? Outcome.FAIL : Outcome.UNKNOWN;
    }

    /** "Styrelsen beslutar" says who decides, not whose fees. */
    private static String withoutBody(String told) {
        return DECIDING_BODY.matcher(told).replaceAll("");
    }

    private static String told(Paragraph paragraph, Decision decision) {
        return ParagraphText.title(paragraph) + "\n" + ParagraphText.of(decision);
    }
}
