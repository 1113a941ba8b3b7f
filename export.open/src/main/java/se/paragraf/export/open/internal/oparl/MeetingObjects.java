// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.export.open.internal.meeting.Body;
import se.paragraf.export.open.internal.meeting.Moment;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Publication;

/** The objects of one meeting, those that are referred to before those that refer. */
final class MeetingObjects {

    /** The lists that a body must name; most of them are filled by who publishes many meetings. */
    private static final List<String> LISTS = List.of(
            "organization",
            "person",
            "meeting",
            "paper",
            "agendaItem",
            "consultation",
            "file",
            "membership",
            "locationList",
            "legislativeTermList");

    private final Meeting meeting;
    private final List<Paragraph> paragraphs;
    private final Body body;
    private final Names names;
    private final Files files;

    MeetingObjects(Meeting meeting, List<Paragraph> paragraphs, Body body, Names names) {
        this.meeting = meeting;
        this.paragraphs = paragraphs;
        this.body = body;
        this.names = names;
        this.files = new Files(names);
    }

    List<JsonObject> list() {
        Persons persons = new Persons(meeting, paragraphs, names);
        List<JsonObject> objects = new ArrayList<>();
        objects.add(body());
        objects.add(board());
        objects.addAll(persons.organisations());
        objects.addAll(persons.persons());
        AgendaItems items = new AgendaItems(names, persons, files);
        List<JsonObject> agenda = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            items.paper(paragraph).ifPresent(objects::add);
            agenda.add(items.item(paragraph, agenda.size()));
        }
        objects.add(meeting(agenda, persons));
        return objects;
    }

    private JsonObject body() {
        JsonObject object = names.object("Body", names.body())
                .with("name", body.name().isEmpty() ? names.body() : body.name())
                .with("website", body.website().orElse(null));
        LISTS.forEach(list -> object.with(list, names.list(list)));
        return object.withList("legislativeTerm", List.of());
    }

    private JsonObject board() {
        return names.object("Organization", names.board())
                .with("body", names.body())
                .with("name", body.name())
                .with("organizationType", "Gremium")
                .with("meeting", names.list("meeting"));
    }

    private JsonObject meeting(List<JsonObject> agenda, Persons persons) {
        String place = meeting.getPlace();
        JsonObject location = place == null || place.isBlank()
                ? null
                : names.object("Location", names.ofMeeting("location")).with("description", place.strip());
        return names.object("Meeting", names.meeting())
                .with("name", name())
                .with("meetingState", state())
                .with("start", Moment.of(meeting.getDate(), meeting.getStart()))
                .with("end", Moment.of(meeting.getDate(), meeting.getEnd()))
                .with("location", location)
                .with("organization", List.of(names.board()))
                .with("participant", persons.participants())
                .with("resultsProtocol", published())
                .with("auxiliaryFile", files.of(ofNoParagraph()))
                .with("agendaItem", agenda)
                .with("paragraf:date", meeting.getDate())
                .with("paragraf:serial", meeting.getSerial());
    }

    /** Those that no paragraph tells of already. */
    private List<Attachment> ofNoParagraph() {
        Set<Integer> told = paragraphs.stream()
                .flatMap(paragraph -> paragraph.getAttachments().stream())
                .filter(Files::isThere)
                .map(Attachment::getNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return meeting.getAttachments().stream()
                .filter(attachment -> !told.contains(attachment.getNumber()))
                .toList();
    }

    private String name() {
        String day = meeting.getDate() == null ? "" : meeting.getDate().toString();
        return (body.name() + " " + day).strip();
    }

    /** In the words that the specification recommends; null where the minutes are no more than a draft. */
    private String state() {
        if (meeting.getState() != MeetingState.DRAFT) {
            return "durchgeführt";
        }
        return meeting.getSummonedOn() == null ? null : "eingeladen";
    }

    /** The minutes as they are on the web; null if the model knows of no such address. */
    private JsonObject published() {
        return meeting.getPublications().stream()
                .filter(publication -> Files.isWeb(publication.getAddress()))
                .max(Comparator.comparing(
                        Publication::getPublishedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(publication -> names.object("File", names.ofMeeting("publication", publication))
                        .with("name", name())
                        .with("date", publication.getPublishedOn())
                        .with("accessUrl", publication.getAddress().strip())
                        .with("paragraf:sha256", publication.getChecksum()))
                .orElse(null);
    }
}
