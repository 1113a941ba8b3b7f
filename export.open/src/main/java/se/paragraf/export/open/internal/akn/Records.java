// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.paragraf.core.minutes.Untold;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Note;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Vote;

/**
 * What a paragraph records beside its text. Where the text tells it too, the record is marked as editorial: it is there
 * for machines, and the minutes say it once.
 */
final class Records {

    private static final String EDITORIAL = "editorial";

    private final Context context;
    private final AknXml xml;
    private final Blocks blocks;

    Records(Context context, AknXml xml, Blocks blocks) {
        this.context = context;
        this.xml = xml;
        this.blocks = blocks;
    }

    void write(Paragraph paragraph) throws XMLStreamException {
        Untold untold = Untold.of(paragraph);
        for (Proposal proposal : untold.proposals()) {
            start("yrkande", proposal, proposal.isWithdrawn() ? "aterkallat" : null);
            String text = Words.areIn(proposal.getText()) ? proposal.getText() : Section.clauses(proposal.getClauses());
            end(String.join(", ", proposal.getBy()), null, text);
        }
        if (!untold.proposition().isEmpty()) {
            start("propositionsordning", paragraph.getProposition(), null);
            end(null, null, untold.proposition());
        }
        List<Vote> votes = untold.votes();
        for (Vote vote : paragraph.getVotes()) {
            vote(vote, votes.contains(vote) ? null : EDITORIAL);
        }
        List<Reservation> reservations = untold.reservations();
        for (Reservation reservation : paragraph.getReservations()) {
            String status = reservations.contains(reservation) ? null : EDITORIAL;
            xml.start("declarationOfVote", "eId", context.ids.of(reservation), "status", status);
            end(reservation.getName(), context.agents.person(reservation.getName()), reservation.getText());
        }
        for (Note note : untold.notes()) {
            start("anteckning", note, null);
            end(note.getName(), context.agents.person(note.getName()), note.getText());
        }
        for (Disqualification disqualification : untold.disqualifications()) {
            start("jav", disqualification, null);
            String name = disqualification.getName();
            end(name, context.agents.person(name), disqualification.getText());
        }
        for (Assignment assignment : untold.assignments()) {
            assignment(assignment);
        }
        List<String> recipients = untold.recipients();
        if (!recipients.isEmpty()) {
            String names =
                    String.join(", ", recipients.stream().map(String::strip).toList());
            xml.element("block", context.words.get("recipients", names), "name", "expedieras");
        }
    }

    private void assignment(Assignment assignment) throws XMLStreamException {
        start("uppdrag", assignment, null);
        said(assignment.getTo(), null, assignment.getText());
        Facts facts = new Facts(context, xml);
        facts.day("due", assignment.getDue());
        if (assignment.getDue() == null) {
            facts.text("due", assignment.getDueAsWritten());
        }
        xml.end().line();
    }

    private void start(String name, Element element, String kind) throws XMLStreamException {
        xml.start("debateSection", "name", name, "eId", context.ids.of(element), "class", kind);
    }

    /** Who says it and what is said, and the end of the element that was started. */
    private void end(String by, String person, String text) throws XMLStreamException {
        said(by, person, text);
        xml.end().line();
    }

    private void said(String by, String person, String text) throws XMLStreamException {
        String name = Words.areIn(by) ? by.strip() : "";
        String said = Words.areIn(text) ? text.strip() : "";
        xml.start("p");
        if (person == null) {
            xml.text(name);
        } else {
            xml.start("person", "refersTo", person).text(name).end();
        }
        // Most of them begin with the name, which need not be there twice.
        boolean isNamed = !name.isEmpty() && said.startsWith(name);
        String colon = name.isEmpty() || said.isEmpty() ? "" : ": ";
        blocks.lines(isNamed ? said.substring(name.length()) : colon + said);
        xml.end().line();
    }

    private void vote(Vote vote, String status) throws XMLStreamException {
        String heading = Words.areIn(vote.getMatter())
                ? context.words.get("vote.of", vote.getMatter().strip())
                : context.words.get("vote");
        xml.start("debateSection", "name", "omrostning", "eId", context.ids.of(vote), "status", status)
                .line();
        xml.element("heading", heading);
        for (var each : Analysis.counts(vote).entrySet()) {
            xml.element("p", context.words.get("concept." + each.getKey().getName()) + ": " + each.getValue());
        }
        if (Words.areIn(vote.getCastingVote())) {
            xml.element(
                    "p", context.words.get("vote.casting", vote.getCastingVote().strip()));
        }
        if (vote.isByLot()) {
            xml.element("p", context.words.get("vote.lot"));
        }
        for (Ballot ballot : vote.getBallots()) {
            String person = context.agents.person(ballot.getName());
            if (person != null) {
                ballot(vote, ballot, person);
            }
        }
        xml.end().line();
    }

    private void ballot(Vote vote, Ballot ballot, String person) throws XMLStreamException {
        BallotChoice choice = ballot.getChoice();
        xml.start("p")
                .start("vote", "by", person, "choice", "#" + Analysis.count(context, vote, choice))
                .text(ballot.getName().strip())
                .end()
                .text(": " + context.words.get("concept." + choice.getName()))
                .end()
                .line();
    }
}
