// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;
import se.paragraf.model.text.PlainText;

/** One paragraph with its decisions marked. */
final class ParagraphText {

    private static final String INDENT = "    ";
    private static final String MARK = "  > ";

    private final TextPage page;

    ParagraphText(TextPage page) {
        this.page = page;
    }

    void write(Paragraph paragraph) {
        page.gap();
        page.line(heading(paragraph));
        Set<Decision> unmarked = new LinkedHashSet<>(paragraph.getDecisions());
        for (Block block : paragraph.getBody()) {
            page.indented(block.getStates().isEmpty() ? INDENT : MARK, PlainText.of(List.of(block)));
            block.getStates().forEach(unmarked::remove);
        }
        unmarked.forEach(decision -> page.indented(MARK, decision.getText()));
        int decisions = paragraph.getDecisions().size();
        if (decisions > 0) {
            page.line(INDENT + page.word("show.decisions", decisions, outcomes(paragraph)));
        }
        paragraph.getAssignments().forEach(this::assignment);
        paragraph.getVotes().forEach(this::vote);
        paragraph.getReservations().forEach(one -> labelled("show.reservation", one.getName()));
        paragraph.getDisqualifications().forEach(one -> labelled("show.disqualified", one.getName()));
        paragraph.getAttachments().forEach(one -> page.line(INDENT + Spans.attachment(page, one)));
    }

    private String heading(Paragraph paragraph) {
        StringBuilder heading = new StringBuilder("§ ").append(paragraph.getNumber());
        if (paragraph.getTitle() != null) {
            heading.append("  ").append(paragraph.getTitle());
        }
        if (paragraph.getCaseNumber() != null) {
            heading.append("  ").append(paragraph.getCaseNumber());
        }
        return heading.append("  [")
                .append(page.word("kind." + paragraph.getKind().getName()))
                .append(']')
                .toString();
    }

    private String outcomes(Paragraph paragraph) {
        Set<String> outcomes = new LinkedHashSet<>();
        paragraph
                .getDecisions()
                .forEach(decision -> outcomes.add(
                        page.word("outcome." + decision.getOutcome().getName())));
        return String.join(", ", outcomes);
    }

    private void assignment(Assignment assignment) {
        String due = assignment.getDue() == null ? "" : " (" + assignment.getDue() + ")";
        labelled("show.assignment", Spans.stated(assignment.getTo()) + ": " + Spans.stated(assignment.getText()) + due);
    }

    private void vote(Vote vote) {
        labelled(
                "show.vote",
                page.word(
                        "show.ballots",
                        Spans.stated(vote.getYes()),
                        Spans.stated(vote.getNo()),
                        Spans.stated(vote.getAbstained())));
    }

    private void labelled(String key, String value) {
        page.indented(INDENT, page.word(key) + ": " + Spans.stated(value));
    }
}
