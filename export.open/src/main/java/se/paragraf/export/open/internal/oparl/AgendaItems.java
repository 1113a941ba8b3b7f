// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.export.open.internal.meeting.Numbers;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Vote;

/** The paragraphs. What OParl has no words for, votes above all, is told as Popolo does, under names of our own. */
record AgendaItems(Names names, Persons persons, Files files) {

    /** The order is counted from 0. */
    JsonObject item(Paragraph paragraph, int order) {
        List<Decision> decisions = paragraph.getDecisions();
        String text = decisions.stream()
                .map(Decision::getText)
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("\n\n"));
        return names.object("AgendaItem", names.ofMeeting("item", paragraph))
                .with("meeting", names.meeting())
                .with("number", Numbers.of(paragraph))
                .with("order", order)
                .with("name", paragraph.getTitle())
                // Whether a meeting is open to the public is seldom said, and not to be guessed.
                .with("public", paragraph.isClosedDoors() ? Boolean.FALSE : null)
                .with("consultation", hasCase(paragraph) ? names.ofMeeting("consultation", paragraph) : null)
                .with(
                        "result",
                        decisions.isEmpty()
                                ? null
                                : decisions.get(0).getOutcome().getName())
                .with("resolutionText", text)
                .with("auxiliaryFile", files.of(paragraph.getAttachments()))
                .with("paragraf:kind", paragraph.getKind().getName())
                .with(
                        "paragraf:decision",
                        decisions.stream().map(this::decision).toList())
                .with(
                        "paragraf:vote",
                        paragraph.getVotes().stream().map(this::vote).toList())
                .with(
                        "paragraf:reservation",
                        paragraph.getReservations().stream()
                                .map(this::reservation)
                                .toList());
    }

    private static boolean hasCase(Paragraph paragraph) {
        return paragraph.getCaseNumber() != null && !paragraph.getCaseNumber().isBlank();
    }

    /** The case that the paragraph is about, where it has a number in the register. */
    Optional<JsonObject> paper(Paragraph paragraph) {
        if (!hasCase(paragraph)) {
            return Optional.empty();
        }
        String paper = names.ofMeeting("paper", paragraph);
        JsonObject consultation = names.object("Consultation", names.ofMeeting("consultation", paragraph))
                .with("paper", paper)
                .with("agendaItem", names.ofMeeting("item", paragraph))
                .with("meeting", names.meeting())
                .with("organization", List.of(names.board()))
                .with("authoritative", paragraph.getDecisions().isEmpty() ? null : Boolean.TRUE);
        return Optional.of(names.object("Paper", paper)
                .with("body", names.body())
                .with("name", paragraph.getTitle())
                .with("reference", paragraph.getCaseNumber().strip())
                .with("consultation", List.of(consultation)));
    }

    private JsonObject decision(Decision decision) {
        return new JsonObject()
                .with("id", names.ofMeeting("decision", decision))
                .with("form", decision.getForm().getName())
                .with("outcome", decision.getOutcome().getName())
                .with("text", decision.getText())
                .with("clauses", decision.getClauses());
    }

    private JsonObject vote(Vote vote) {
        return new JsonObject()
                .with("id", names.ofMeeting("vote", vote))
                .with("motion", vote.getMatter())
                .withList("counts", counts(vote))
                .with(
                        "votes",
                        vote.getBallots().stream()
                                .filter(ballot -> persons.reference(ballot.getName()) != null)
                                .map(this::ballot)
                                .toList())
                .with("secret", vote.isSecret() ? Boolean.TRUE : null)
                .with("castingVote", vote.getCastingVote())
                .with("byLot", vote.isByLot() ? Boolean.TRUE : null);
    }

    private static List<JsonObject> counts(Vote vote) {
        return Stream.of(
                        count(BallotChoice.YES, vote.getYes()),
                        count(BallotChoice.NO, vote.getNo()),
                        count(BallotChoice.ABSTAIN, vote.getAbstained()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<JsonObject> count(BallotChoice choice, Integer number) {
        return Optional.ofNullable(number)
                .map(value -> new JsonObject().with("option", option(choice)).with("value", value));
    }

    private static String option(BallotChoice choice) {
        return choice.getName().toLowerCase(Locale.ROOT);
    }

    private JsonObject ballot(Ballot ballot) {
        return new JsonObject()
                .with("voter", persons.reference(ballot.getName()))
                .with("option", option(ballot.getChoice()));
    }

    private JsonObject reservation(Reservation reservation) {
        return new JsonObject()
                .with("person", persons.reference(reservation.getName()))
                .with("text", reservation.getText());
    }
}
