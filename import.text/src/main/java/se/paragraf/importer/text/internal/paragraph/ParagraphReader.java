// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.LineJoin;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/** Reads one paragraph: its heading, its body, and what the body says. */
final class ParagraphReader {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;
    private static final Pattern TITLE_AND_TEXT = Pattern.compile("^([^.:]{3,80}[^.:\\d\\h])[.:]\\h+(\\p{Lu}.*[.!?])$");

    private final LineJoin join;
    private final String chair;
    private final OwnProposal asking;

    ParagraphReader(LineJoin join, String chair, OwnProposal asking) {
        this.join = join;
        this.chair = chair;
        this.asking = asking;
    }

    Paragraph read(Heading heading, List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        if (!heading.margin().isEmpty()) {
            int line = heading.first().number();
            passages.add(new Passage(Form.TEXT, "", 0, heading.margin(), line, line));
        }
        Matcher both = TITLE_AND_TEXT.matcher(heading.text());
        String headingText = heading.text();
        if (both.matches() && !HeadingText.isPrefixed(headingText)) {
            headingText = both.group(1);
            int line = heading.last().number();
            passages.add(new Passage(Form.TEXT, "", 0, both.group(2), line, line));
        } else if (HeadingSentence.is(headingText)) {
            passages.add(new Passage(
                    Form.TEXT,
                    "",
                    0,
                    headingText,
                    heading.first().number(),
                    heading.last().number()));
            headingText = "";
        }
        passages.addAll(Passages.of(lines, join));
        HeadingText parts = HeadingText.of(headingText);

        Paragraph paragraph = FACTORY.createParagraph();
        int last = passages.isEmpty()
                ? heading.last().number()
                : passages.get(passages.size() - 1).lastLine();
        Traces.trace(
                paragraph,
                heading.first().number(),
                Math.max(last, heading.last().number()));
        paragraph.setNumber(heading.number());
        paragraph.setNumberAsWritten(heading.numberAsWritten());
        paragraph.setTitle(parts.title());
        paragraph.setLabel(parts.label());
        paragraph.setCaseNumber(parts.caseNumber());
        if (parts.caseNumber() == null) {
            caseNumber(passages).ifPresent(paragraph::setCaseNumber);
        }
        List<Block> blocks = BodyBuilder.build(passages, paragraph.getBody());
        decisions(passages, blocks, paragraph);
        ParagraphAssignments.read(passages, paragraph);
        parts.attachments().forEach(text -> AttachmentFinder.in(text, true)
                .forEach(attachment ->
                        add(attachment, heading.first().number(), heading.last().number(), paragraph)));
        papers(passages, paragraph);
        passages.forEach(passage -> AttachmentFinder.in(passage.text(), false)
                .forEach(attachment -> add(attachment, passage.firstLine(), passage.lastLine(), paragraph)));
        ProposalFinder.read(passages, paragraph);
        VoteFinder.read(passages, paragraph, chair);
        VoteMeaning.read(passages, paragraph);
        StatementFinder.read(passages, paragraph);
        RubricNotes.read(passages, paragraph);
        passages.stream()
                .flatMap(passage -> Sentences.of(passage.text()).stream())
                .map(Presenters::in)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(paragraph::setPresenter);
        boolean explicit = paragraph.getDecisions().stream().anyMatch(it -> it.getForm() == DecisionForm.EXPLICIT);
        paragraph.setKind(Kinds.of(parts.title(), parts.label(), PlainText.of(paragraph.getBody()), explicit));
        return paragraph;
    }

    private void decisions(List<Passage> passages, List<Block> blocks, Paragraph paragraph) {
        for (FoundDecision found : new DecisionFinder(passages, asking).find()) {
            Decision decision = FACTORY.createDecision();
            decision.setText(found.text());
            decision.setForm(found.explicit() ? DecisionForm.EXPLICIT : DecisionForm.IMPLICIT);
            decision.getClauses().addAll(found.clauses());
            decision.setOutcome(Outcomes.of(found));
            decision.setSubject(DecisionSubjects.of(found.text(), decision.getOutcome()));
            decision.getAmounts().addAll(Amounts.of(found.text()));
            decision.getReferences().addAll(EarlierDecisions.in(found.text()));
            decision.getPercentages().addAll(Amounts.percentages(found.text()));
            Traces.trace(
                    decision,
                    passages.get(found.first()).firstLine(),
                    passages.get(found.last()).lastLine());
            paragraph.getDecisions().add(decision);
            found.passages().forEach(place -> {
                if (!blocks.get(place).getStates().contains(decision)) {
                    blocks.get(place).getStates().add(decision);
                }
            });
        }
    }

    /** Under the rubric of papers a title stands before the number of its attachment. */
    private static void papers(List<Passage> passages, Paragraph paragraph) {
        Rubric scope = null;
        for (Passage passage : passages) {
            if (passage.is(Form.SUBHEADING)) {
                scope = Rubric.of(passage.text()).orElse(null);
            } else if (Rubric.inline(passage.text()).orElse(scope) == Rubric.PAPERS) {
                AttachmentFinder.listed(passage.text().substring(Rubric.inlineEnd(passage.text())))
                        .forEach(attachment -> add(attachment, passage.firstLine(), passage.lastLine(), paragraph));
            }
        }
    }

    /** The number of the matter on a line of its own, its label before it or above it. */
    private static Optional<String> caseNumber(List<Passage> passages) {
        return passages.stream()
                .map(passage -> HeadingText.caseNumberAlone(passage.text().substring(Rubric.inlineEnd(passage.text()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void add(Attachment attachment, int first, int last, Paragraph paragraph) {
        for (Attachment other : paragraph.getAttachments()) {
            if (attachment.getNumber() != null && attachment.getNumber().equals(other.getNumber())) {
                if (other.getTitle() == null) {
                    other.setTitle(attachment.getTitle());
                }
                return;
            }
        }
        paragraph.getAttachments().add(Traces.trace(attachment, first, last));
    }
}
