// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html.linked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.export.open.internal.json.JsonText;
import se.paragraf.export.open.internal.meeting.Body;
import se.paragraf.export.open.internal.meeting.Chosen;
import se.paragraf.export.open.internal.meeting.Moment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Posting;

/** What a page says of a meeting, for machines: JSON-LD in the words of schema.org and of the OSLO vocabulary Besluit. */
public final class LinkedData {

    private static final String BODY = "#body";

    private LinkedData() {}

    /** The JSON as it can stand in the page; empty if the page is not about a meeting. */
    public static String of(ExportRequest request) throws ExportException, IOException {
        return request.content() instanceof Meeting meeting
                ? JsonText.inPage(document(request.kind(), meeting, Chosen.of(request, meeting)))
                : "";
    }

    private static JsonObject document(String kind, Meeting meeting, List<Paragraph> paragraphs) {
        List<JsonObject> graph = new ArrayList<>();
        Body body = Body.of(meeting);
        graph.add(event(kind, meeting, body, paragraphs));
        if (!body.name().isEmpty()) {
            graph.add(new JsonObject()
                    .with("@id", BODY)
                    .with("@type", List.of("Organization", "besluit:Bestuursorgaan"))
                    .with("name", body.name())
                    .with("url", body.website().orElse(null)));
        }
        paragraphs.forEach(paragraph -> graph.addAll(Handling.of(meeting, paragraph)));
        if (kind.equals("minutes") || kind.equals("notice")) {
            meeting.getNotices().forEach(notice -> notice.getPostings().stream()
                    .filter(posting -> posting.getPostedOn() != null)
                    .forEach(posting -> graph.add(publication(meeting, posting))));
        }
        return new JsonObject()
                .with("@context", List.of("https://schema.org", Vocabulary.context()))
                .with("@graph", graph);
    }

    private static JsonObject event(String kind, Meeting meeting, Body body, List<Paragraph> paragraphs) {
        String start = Moment.of(meeting.getDate(), meeting.getStart());
        String end = Moment.of(meeting.getDate(), meeting.getEnd());
        String day = meeting.getDate() == null ? null : meeting.getDate().toString();
        JsonObject event = new JsonObject()
                .with("@id", Vocabulary.id(meeting))
                .with("@type", List.of("Event", "besluit:Zitting"))
                .with("name", body.name().isEmpty() || day == null ? body.name() : body.name() + " " + day)
                .with("startDate", start == null ? day : start)
                .with("endDate", end)
                .with("eventAttendanceMode", mode(meeting));
        if (meeting.getPlace() != null && !meeting.getPlace().isBlank()) {
            event.with("location", new JsonObject().with("@type", "Place").with("name", meeting.getPlace()));
        }
        if (!body.name().isEmpty()) {
            event.with("organizer", Vocabulary.reference(BODY))
                    .with("besluit:isGehoudenDoor", Vocabulary.reference(BODY));
        }
        if (kind.equals("summons")) {
            return event.with("besluit:geplandeStart", Vocabulary.typed("xsd:dateTime", start));
        }
        return event.with("prov:startedAtTime", Vocabulary.typed("xsd:dateTime", start))
                .with("prov:endedAtTime", Vocabulary.typed("xsd:dateTime", end))
                .with(
                        "besluit:behandelt",
                        paragraphs.stream()
                                .map(paragraph -> Vocabulary.reference(Handling.item(paragraph)))
                                .toList());
    }

    private static String mode(Meeting meeting) {
        return switch (meeting.getMode()) {
            case IN_PERSON -> "https://schema.org/OfflineEventAttendanceMode";
            case DISTANCE -> "https://schema.org/OnlineEventAttendanceMode";
            case HYBRID -> "https://schema.org/MixedEventAttendanceMode";
            case UNSTATED -> null;
        };
    }

    private static JsonObject publication(Meeting meeting, Posting posting) {
        JsonObject event = new JsonObject()
                .with("@id", Vocabulary.id(posting))
                .with("@type", "PublicationEvent")
                .with("about", Vocabulary.reference(Vocabulary.id(meeting)))
                .with("startDate", posting.getPostedOn())
                .with("endDate", posting.getRemovedOn());
        if (posting.getBoard() != null && !posting.getBoard().isBlank()) {
            event.with(
                    "publishedBy",
                    new JsonObject().with("@type", "Organization").with("name", posting.getBoard()));
        }
        return event;
    }
}
