// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html.linked;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.export.open.internal.meeting.Numbers;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;

/** A paragraph as OSLO sees it: an item of the agenda, how it was handled, and what came of it. */
final class Handling {

    private Handling() {}

    /** The name of the item of the agenda. */
    static String item(Paragraph paragraph) {
        return Vocabulary.id(paragraph) + ".item";
    }

    static List<JsonObject> of(Meeting meeting, Paragraph paragraph) {
        List<JsonObject> objects = new ArrayList<>();
        objects.add(new JsonObject()
                .with("@id", item(paragraph))
                .with("@type", "besluit:Agendapunt")
                .with("dct:title", paragraph.getTitle())
                .with("identifier", Numbers.of(paragraph)));
        objects.add(new JsonObject()
                .with("@id", Vocabulary.id(paragraph))
                .with("@type", "besluit:BehandelingVanAgendapunt")
                .with("dct:subject", Vocabulary.reference(item(paragraph)))
                // That a matter was open to the public is seldom said, and not to be guessed.
                .with("besluit:openbaar", paragraph.isClosedDoors() ? Boolean.FALSE : null)
                .with(
                        "prov:generated",
                        paragraph.getDecisions().stream()
                                .map(decision -> Vocabulary.reference(Vocabulary.id(decision)))
                                .toList())
                .with(
                        "besluit:heeftStemming",
                        paragraph.getVotes().stream()
                                .map(vote -> Vocabulary.reference(Vocabulary.id(vote)))
                                .toList()));
        paragraph.getDecisions().forEach(decision -> objects.add(decision(meeting, paragraph, decision)));
        paragraph.getVotes().forEach(vote -> objects.add(vote(vote)));
        return objects;
    }

    private static JsonObject decision(Meeting meeting, Paragraph paragraph, Decision decision) {
        return new JsonObject()
                .with("@id", Vocabulary.id(decision))
                .with("@type", "besluit:Besluit")
                .with("eli:title", paragraph.getTitle())
                .with("eli:date_document", Vocabulary.typed("xsd:date", meeting.getDate()))
                .with("prov:value", decision.getText());
    }

    private static JsonObject vote(Vote vote) {
        return new JsonObject()
                .with("@id", Vocabulary.id(vote))
                .with("@type", "besluit:Stemming")
                .with("besluit:onderwerp", vote.getMatter())
                .with("besluit:geheim", vote.isSecret() ? Boolean.TRUE : null)
                .with("besluit:aantalVoorstanders", vote.getYes())
                .with("besluit:aantalTegenstanders", vote.getNo())
                .with("besluit:aantalOnthouders", vote.getAbstained());
    }
}
