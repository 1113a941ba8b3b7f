// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Note;
import se.paragraf.model.minutes.NoteKind;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ProposalKind;
import se.paragraf.model.minutes.PropositionOrder;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TextBlock;

/** A matter in the minutes. */
public final class ParagraphBuilder {

    private final Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
    private final Function<String, Attendance> attendances;
    private boolean kindStated;

    ParagraphBuilder(int number, String title, Function<String, Attendance> attendances) {
        paragraph.setNumber(number);
        paragraph.setNumberAsWritten("§ " + number);
        paragraph.setTitle(Require.text(title, "title"));
        this.attendances = attendances;
    }

    /**
     * What the paragraph is about; without it a decision if it has one, otherwise information.
     *
     * @param kind its kind
     * @return this
     */
    public ParagraphBuilder kind(ParagraphKind kind) {
        paragraph.setKind(Require.notNull(kind, "kind"));
        kindStated = true;
        return this;
    }

    /**
     * Its number in the register.
     *
     * @param caseNumber the number as in the minutes
     * @return this
     */
    public ParagraphBuilder caseNumber(String caseNumber) {
        paragraph.setCaseNumber(Require.text(caseNumber, "caseNumber"));
        return this;
    }

    /**
     * Who presents the matter.
     *
     * @param presenter the name as in the minutes
     * @return this
     */
    public ParagraphBuilder presentedBy(String presenter) {
        paragraph.setPresenter(Require.text(presenter, "presenter"));
        return this;
    }

    /**
     * The matter is handled behind closed doors.
     *
     * @return this
     */
    public ParagraphBuilder behindClosedDoors() {
        paragraph.setClosedDoors(true);
        return this;
    }

    /**
     * Running text.
     *
     * @param text the characters
     * @return this
     */
    public ParagraphBuilder text(String text) {
        Require.text(text, "text");
        return text(block -> block.plain(text));
    }

    /**
     * Running text with looks or links.
     *
     * @param text says the text
     * @return this
     */
    public ParagraphBuilder text(Consumer<TextBuilder> text) {
        TextBuilder builder = new TextBuilder();
        Require.notNull(text, "text").accept(builder);
        TextBlock textBlock = MinutesFactory.eINSTANCE.createTextBlock();
        textBlock.getRuns().addAll(builder.result());
        paragraph.getBody().add(textBlock);
        return this;
    }

    /**
     * A heading without number.
     *
     * @param text the heading
     * @return this
     */
    public ParagraphBuilder subheading(String text) {
        Subheading subheading = MinutesFactory.eINSTANCE.createSubheading();
        subheading.setText(Require.text(text, "text"));
        paragraph.getBody().add(subheading);
        return this;
    }

    /**
     * A list without numbers.
     *
     * @param list says its points
     * @return this
     */
    public ParagraphBuilder bullets(Consumer<ListBuilder> list) {
        addList(false, list);
        return this;
    }

    /**
     * A list with numbers.
     *
     * @param list says its points
     * @return this
     */
    public ParagraphBuilder numbered(Consumer<ListBuilder> list) {
        addList(true, list);
        return this;
    }

    /**
     * A table.
     *
     * @param table says its rows
     * @return this
     */
    public ParagraphBuilder table(Consumer<TableBuilder> table) {
        TableBuilder builder = new TableBuilder();
        Require.notNull(table, "table").accept(builder);
        paragraph.getBody().add(builder.result());
        return this;
    }

    /**
     * A picture.
     *
     * @param file a path relative to the file of the meeting
     * @param alt what it shows, for those who do not see it
     * @return this
     */
    public ParagraphBuilder image(String file, String alt) {
        ImageBlock imageBlock = MinutesFactory.eINSTANCE.createImageBlock();
        imageBlock.setFile(Require.text(file, "file"));
        imageBlock.setAlt(Require.text(alt, "alt"));
        paragraph.getBody().add(imageBlock);
        return this;
    }

    /**
     * A picture that says nothing which the text does not.
     *
     * @param file a path relative to the file of the meeting
     * @return this
     */
    public ParagraphBuilder decoration(String file) {
        ImageBlock imageBlock = MinutesFactory.eINSTANCE.createImageBlock();
        imageBlock.setFile(Require.text(file, "file"));
        imageBlock.setDecorative(true);
        paragraph.getBody().add(imageBlock);
        return this;
    }

    /**
     * What the office or a committee proposes.
     *
     * @param by who
     * @param text the proposal
     * @return this
     */
    public ParagraphBuilder proposal(String by, String text) {
        addProposal(ProposalKind.PROPOSAL, by, text);
        return this;
    }

    /**
     * What somebody with a vote moves.
     *
     * @param by who
     * @param text the motion
     * @return this
     */
    public ParagraphBuilder motion(String by, String text) {
        addProposal(ProposalKind.MOTION, by, text);
        return this;
    }

    /**
     * The proposal against the main one.
     *
     * @param by who
     * @param text the proposal
     * @return this
     */
    public ParagraphBuilder counterProposal(String by, String text) {
        addProposal(ProposalKind.COUNTER, by, text);
        return this;
    }

    /**
     * The order in which the chair put the proposals, which is that in which they stand.
     *
     * @param text the text
     * @return this
     */
    public ParagraphBuilder proposition(String text) {
        PropositionOrder order = MinutesFactory.eINSTANCE.createPropositionOrder();
        order.setText(Require.text(text, "text"));
        order.getOrder().addAll(paragraph.getProposals());
        paragraph.setProposition(order);
        return this;
    }

    /**
     * A vote.
     *
     * @param matter what is voted on
     * @param vote says how
     * @return this
     */
    public ParagraphBuilder vote(String matter, Consumer<VoteBuilder> vote) {
        VoteBuilder builder = new VoteBuilder(matter, this::proposal, attendances);
        Require.notNull(vote, "vote").accept(builder);
        paragraph.getVotes().add(builder.result());
        return this;
    }

    /**
     * A decision, which becomes a part of the text too.
     *
     * @param text the deciding words
     * @return this
     */
    public ParagraphBuilder decision(String text) {
        return decision(text, decision -> {});
    }

    /**
     * A decision with what it consists of; its words become a part of the text too.
     *
     * @param text the deciding words
     * @param decision says its clauses, sums and references
     * @return this
     */
    public ParagraphBuilder decision(String text, Consumer<DecisionBuilder> decision) {
        DecisionBuilder builder = new DecisionBuilder(text, this::proposal);
        Require.notNull(decision, "decision").accept(builder);
        paragraph.getDecisions().add(builder.result());
        text(text);
        Block block = paragraph.getBody().get(paragraph.getBody().size() - 1);
        block.getStates().add(builder.result());
        return this;
    }

    /**
     * Somebody is asked to do something.
     *
     * @param to who, as in the minutes
     * @param text what, without the word att
     * @return this
     */
    public ParagraphBuilder assignment(String to, String text) {
        addAssignment(to, text);
        return this;
    }

    /**
     * Somebody is asked to do something by a day.
     *
     * @param to who, as in the minutes
     * @param text what, without the word att
     * @param due the last day
     * @return this
     */
    public ParagraphBuilder assignment(String to, String text, LocalDate due) {
        addAssignment(to, text).setDue(Require.notNull(due, "due"));
        return this;
    }

    /**
     * Somebody makes a reservation against the decision.
     *
     * @param by a name of those present
     * @param text the text
     * @return this
     * @throws IllegalArgumentException if nobody of that name is present
     */
    public ParagraphBuilder reservation(String by, String text) {
        Reservation reservation = MinutesFactory.eINSTANCE.createReservation();
        reservation.setAttendance(attendances.apply(by));
        reservation.setName(by);
        reservation.setText(Require.text(text, "text"));
        paragraph.getReservations().add(reservation);
        return this;
    }

    /**
     * A note that somebody wants to have in the minutes.
     *
     * @param by who
     * @param text the text
     * @return this
     */
    public ParagraphBuilder note(String by, String text) {
        addNote(NoteKind.NOTE, by, text);
        return this;
    }

    /**
     * A statement of one who takes no part in the decision, or of a party.
     *
     * @param by who
     * @param text the text
     * @return this
     */
    public ParagraphBuilder statement(String by, String text) {
        addNote(NoteKind.STATEMENT, by, text);
        return this;
    }

    /**
     * Somebody may not take part in the matter.
     *
     * @param name a name of those present
     * @param reason why
     * @return this
     * @throws IllegalArgumentException if nobody of that name is present
     */
    public ParagraphBuilder disqualified(String name, String reason) {
        Disqualification disqualification = MinutesFactory.eINSTANCE.createDisqualification();
        disqualification.setAttendance(attendances.apply(name));
        disqualification.setName(name);
        disqualification.setReason(Require.text(reason, "reason"));
        disqualification.setText(name + ": " + reason);
        paragraph.getDisqualifications().add(disqualification);
        return this;
    }

    /**
     * A document that belongs to the matter.
     *
     * @param number its number
     * @param title its title
     * @return this
     */
    public ParagraphBuilder attachment(int number, String title) {
        return attachment(number, title, attachment -> {});
    }

    /**
     * A document that belongs to the matter.
     *
     * @param number its number
     * @param title its title
     * @param attachment says more of it
     * @return this
     */
    public ParagraphBuilder attachment(int number, String title, Consumer<AttachmentBuilder> attachment) {
        AttachmentBuilder builder = new AttachmentBuilder(number, title);
        Require.notNull(attachment, "attachment").accept(builder);
        paragraph.getAttachments().add(builder.result());
        return this;
    }

    /**
     * To whom the decision is sent.
     *
     * @param recipient who
     * @return this
     */
    public ParagraphBuilder sentTo(String recipient) {
        paragraph.getRecipients().add(Require.text(recipient, "recipient"));
        return this;
    }

    private void addList(boolean ordered, Consumer<ListBuilder> list) {
        ListBuilder builder = new ListBuilder(ordered);
        Require.notNull(list, "list").accept(builder);
        paragraph.getBody().add(builder.result());
    }

    private void addProposal(ProposalKind kind, String by, String text) {
        Proposal proposal = MinutesFactory.eINSTANCE.createProposal();
        proposal.setKind(kind);
        proposal.getBy().add(Require.text(by, "by"));
        proposal.setText(Require.text(text, "text"));
        paragraph.getProposals().add(proposal);
    }

    private void addNote(NoteKind kind, String by, String text) {
        Note note = MinutesFactory.eINSTANCE.createNote();
        note.setKind(kind);
        note.setName(Require.text(by, "by"));
        note.setText(Require.text(text, "text"));
        paragraph.getNotes().add(note);
    }

    private Assignment addAssignment(String to, String text) {
        Assignment assignment = MinutesFactory.eINSTANCE.createAssignment();
        assignment.setTo(Require.text(to, "to"));
        assignment.setText(Require.text(text, "text"));
        paragraph.getAssignments().add(assignment);
        return assignment;
    }

    private Proposal proposal(String text) {
        return paragraph.getProposals().stream()
                .filter(proposal -> proposal.getText().equals(Require.text(text, "proposal")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("proposal is not one of the paragraph: " + text));
    }

    Paragraph result() {
        if (!kindStated) {
            paragraph.setKind(paragraph.getDecisions().isEmpty() ? ParagraphKind.INFORMATION : ParagraphKind.DECISION);
        }
        return paragraph;
    }
}
