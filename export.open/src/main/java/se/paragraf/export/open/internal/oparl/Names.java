// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.export.open.internal.meeting.Body;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Meeting;

/**
 * The names of objects, which are addresses in OParl: below the web site of the body where it is known, else UUIDs that
 * are made of the same words, so that the same object has the same name in every export.
 */
final class Names {

    private static final String SCHEMA = "https://schema.oparl.org/1.1/";

    private final Body body;
    private final String meeting;

    Names(Body body, Meeting meeting) {
        this.body = body;
        String id = meeting.getId() == null ? "" : Body.slug(meeting.getId());
        this.meeting = "meeting/" + (id.isEmpty() ? "x" : id);
    }

    /** An object with its name and type. */
    JsonObject object(String type, String name) {
        return new JsonObject().with("id", name).with("type", SCHEMA + type);
    }

    String body() {
        return name("body");
    }

    /** The body as a group of people that meets. */
    String board() {
        return name("organization/board");
    }

    /** The list of all objects of one kind of the body. */
    String list(String kind) {
        return name("body/" + kind);
    }

    String meeting() {
        return name(meeting);
    }

    /** Something that belongs to the meeting. */
    String ofMeeting(String kind, Element element) {
        return name(meeting + "/" + kind + "/" + URLEncoder.encode(element.getId(), StandardCharsets.UTF_8));
    }

    /** Something of the meeting that is no element of the model. */
    String ofMeeting(String kind) {
        return name(meeting + "/" + kind);
    }

    /** A person or organisation that goes by its name. */
    String named(String kind, String name) {
        String slug = Body.slug(name);
        return name(kind + "/" + (slug.isEmpty() ? uuid(name).toString() : slug));
    }

    /** Where a file of the meeting is to be had; empty where nobody knows the web site. */
    Optional<String> file(Element attachment) {
        return body.website().map(site -> ofMeeting("file", attachment));
    }

    private String name(String path) {
        return body.website()
                .map(site -> site + "/oparl/1.1/" + path)
                .orElseGet(() -> "urn:uuid:" + uuid(Body.slug(body.name()) + "/" + path));
    }

    private static UUID uuid(String words) {
        return UUID.nameUUIDFromBytes(("paragraf/" + words).getBytes(StandardCharsets.UTF_8));
    }
}
