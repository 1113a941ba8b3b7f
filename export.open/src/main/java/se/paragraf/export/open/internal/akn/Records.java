// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import javax.xml.stream.XMLStreamException;
import se.paragraf.model.federation.Element;
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

    Records(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    void write(Paragraph paragraph, String told) throws XMLStreamException {
        for (Proposal proposal : paragraph.getProposals()) {
            if (!told.contains(text(proposal.getText())) && !proposal.isWithdrawn()) {
                statement("yrkande", proposal, String.join(", ", proposal.getBy()), null, proposal.getText());
            }
        }
        for (Vote vote : paragraph.getVotes()) {
            vote(vote);
        }
        for (Reservation reservation : paragraph.getReservations()) {
            boolean isTold = Words.areIn(reservation.getText()) && told.contains(text(reservation.getText()));
            xml.start("declarationOfVote", "eId", context.ids.of(reservation), "status", isTold ? EDITORIAL : null);
            words(reservation.getName(), context.agents.person(reservation.getName()), reservation.getText());
        }
        for (Disqualification disqualification : paragraph.getDisqualifications()) {
            if (!told.contains(text(disqualification.getText()))) {
                String name = disqualification.getName();
                statement("jav", disqualification, name, context.agents.person(name), disqualification.getText());
            }
        }
        for (Note note : paragraph.getNotes()) {
            if (!told.contains(text(note.getText()))) {
                statement("anteckning", note, note.getName(), context.agents.person(note.getName()), note.getText());
            }
        }
    }

    private static String text(String words) {
        return words == null ? "" : words.strip();
    }

    private void statement(String name, Element element, String by, String person, String text)
            throws XMLStreamException {
        xml.start("debateSection", "name", name, "eId", context.ids.of(element));
        words(by, person, text);
    }

    /** Who says it and what is said, and the end of the element that was started. */
    private void words(String by, String person, String text) throws XMLStreamException {
        xml.start("p");
        if (person != null) {
            xml.start("person", "refersTo", person).text(by.strip()).end().text(Words.areIn(text) ? ": " : "");
        } else if (Words.areIn(by)) {
            xml.text(by.strip() + ": ");
        }
        xml.text(text(text)).end().end().line();
    }

    private void vote(Vote vote) throws XMLStreamException {
        String heading = Words.areIn(vote.getMatter())
                ? context.words.get("vote.of", vote.getMatter().strip())
                : context.words.get("vote");
        xml.start("debateSection", "name", "omrostning", "eId", context.ids.of(vote), "status", EDITORIAL)
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
