// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Vote;
import se.paragraf.model.text.PlainText;

/** One paragraph with all that was decided, voted and said in it. */
final class ParagraphForm {

    private ParagraphForm() {}

    static void write(Json json, Paragraph paragraph) throws IOException {
        json.put("number", paragraph.getNumber() == 0 ? null : paragraph.getNumber())
                .put("numberAsWritten", paragraph.getNumberAsWritten())
                .put("title", paragraph.getTitle())
                .put("kind", paragraph.getKind())
                .put("caseNumber", paragraph.getCaseNumber())
                .put("presenter", paragraph.getPresenter())
                .objects("decisions", paragraph.getDecisions(), ParagraphForm::decision)
                .objects("assignments", paragraph.getAssignments(), ParagraphForm::assignment)
                .objects("attachments", paragraph.getAttachments(), ParagraphForm::attachment)
                .objects("votes", paragraph.getVotes(), ParagraphForm::vote)
                .objects("reservations", paragraph.getReservations(), ParagraphForm::reservation)
                .objects("disqualified", paragraph.getDisqualifications(), ParagraphForm::disqualification)
                .put("text", PlainText.of(paragraph.getBody()));
    }

    private static void decision(Json json, Decision decision) throws IOException {
        json.put("text", decision.getText())
                .put("form", decision.getForm())
                .put("outcome", decision.getOutcome())
                .put("clauses", decision.getClauses())
                .objects("amounts", decision.getAmounts(), ParagraphForm::amount)
                .put("percentages", decision.getPercentages());
    }

    private static void amount(Json json, Amount amount) throws IOException {
        json.put("sek", amount.getSek()).put("year", amount.getYear());
    }

    private static void assignment(Json json, Assignment assignment) throws IOException {
        json.put("to", assignment.getTo()).put("text", assignment.getText()).put("due", assignment.getDue());
    }

    private static void attachment(Json json, Attachment attachment) throws IOException {
        json.put("number", attachment.getNumber()).put("title", attachment.getTitle());
    }

    private static void vote(Json json, Vote vote) throws IOException {
        json.put("yes", vote.getYes())
                .put("no", vote.getNo())
                .put("abstained", vote.getAbstained())
                .put("castingVote", vote.getCastingVote())
                .objects("voters", vote.getBallots(), ParagraphForm::ballot);
    }

    private static void ballot(Json json, Ballot ballot) throws IOException {
        json.put("name", ballot.getName()).put("vote", ballot.getChoice());
    }

    private static void reservation(Json json, Reservation reservation) throws IOException {
        json.put("name", reservation.getName()).put("text", reservation.getText());
    }

    private static void disqualification(Json json, Disqualification disqualification) throws IOException {
        json.put("name", disqualification.getName()).put("text", disqualification.getText());
    }
}
