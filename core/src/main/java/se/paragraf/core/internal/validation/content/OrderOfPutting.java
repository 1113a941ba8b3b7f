// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ProposalKind;

/** I06: where several motions stand against each other, the minutes tell in which order the chair put them. */
final class OrderOfPutting {

    private static final Phrases PUT = Phrases.of(OrderOfPutting.class, "puts.txt");
    private static final Phrases MOVES = Phrases.of(OrderOfPutting.class, "moves.txt");
    private static final Phrases TAKES_BACK = Phrases.of(OrderOfPutting.class, "takes-back.txt");
    private static final Phrases SUPPORTS = Phrases.of(OrderOfPutting.class, "supports.txt");

    private OrderOfPutting() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        if (paragraph.isWithheld()) {
            return Stream.empty();
        }
        String body = ParagraphText.body(paragraph);
        List<Proposal> moved = paragraph.getProposals().stream()
                .filter(proposal -> proposal.getKind() != ProposalKind.PROPOSAL)
                .filter(proposal -> !proposal.isWithdrawn())
                .toList();
        boolean recorded = !paragraph.getProposals().isEmpty();
        List<String> motions =
                recorded ? moved.stream().map(OrderOfPutting::words).toList() : motions(body);
        // Several who support one proposal leave the chair one to put.
        if (motions.size() < 2 || motions.stream().allMatch(SUPPORTS::in)) {
            return Stream.empty();
        }
        return Stream.of(finding(rule, subject, paragraph, motions.size(), outcome(paragraph, body, recorded)));
    }

    private static Outcome outcome(Paragraph paragraph, String body, boolean recorded) {
        if (paragraph.getProposition() != null || PUT.in(body)) {
            return Outcome.PASS;
        }
        return !recorded && TAKES_BACK.in(body) ? Outcome.UNKNOWN : Outcome.FAIL;
    }

    private static Finding finding(
            RuleDescription rule, Subject subject, Paragraph paragraph, int motions, Outcome outcome) {
        return rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".proposition")
                .fact(Facts.COUNT, motions)
                .message(
                        switch (outcome) {
                            case PASS -> "I06.pass";
                            case UNKNOWN -> "I06.unknown";
                            default -> "I06.fail";
                        },
                        Paragraphs.sign(paragraph),
                        String.valueOf(motions));
    }

    private static List<String> motions(String body) {
        return body.contains("yrka")
                ? ParagraphText.sentences(body).filter(MOVES::in).toList()
                : List.of();
    }

    private static String words(Proposal proposal) {
        return proposal.getText() == null ? String.join("\n", proposal.getClauses()) : proposal.getText();
    }
}
