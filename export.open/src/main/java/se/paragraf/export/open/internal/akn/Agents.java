// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import se.paragraf.export.open.internal.meeting.Body;

/**
 * Who and what the document speaks of: the Top Level Classes of Akoma Ntoso. Each is named once, however often it is
 * referred to; a name that is asked for becomes a reference.
 */
final class Agents {

    private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");

    private record Agent(String type, String eId, String href, String name) {}

    private final Map<String, Agent> agents = new LinkedHashMap<>();
    private final EIds ids;
    private final Words words;
    private final String body;

    Agents(EIds ids, Words words, String bodyName) {
        this.ids = ids;
        this.words = words;
        this.body = reference("TLCOrganization", "organization", Words.areIn(bodyName) ? bodyName : words.get("body"));
    }

    String body() {
        return body;
    }

    /** Null if there is no name. */
    String person(String name) {
        return Words.areIn(name) ? reference("TLCPerson", "person", name) : null;
    }

    /** Null if there is no name. */
    String organisation(String name) {
        return Words.areIn(name) ? reference("TLCOrganization", "organization", name) : null;
    }

    /** An office at the meeting, by the name of its literal. */
    String role(String literal) {
        return reference("TLCRole", "role", words.get("role." + literal));
    }

    /** What happens to minutes: meeting, adjustment. */
    String event(String name) {
        return reference("TLCEvent", "event", words.get("event." + name));
    }

    String concept(String name) {
        return reference("TLCConcept", "concept", words.get("concept." + name));
    }

    private String reference(String type, String kind, String name) {
        String plain = BLANK.matcher(name).replaceAll(" ").strip();
        return "#"
                + agents.computeIfAbsent(type + plain, key -> {
                            String slug = Body.slug(plain);
                            String part = slug.isEmpty() ? "x" : slug;
                            return new Agent(
                                    type,
                                    ids.own("ref." + kind + "." + part),
                                    "/akn/ontology/" + kind + "/se/" + part,
                                    plain);
                        })
                        .eId();
    }

    void write(AknXml xml) throws XMLStreamException {
        xml.start("references", "source", body).line();
        for (Agent agent : agents.values()) {
            xml.empty(agent.type(), "eId", agent.eId(), "href", agent.href(), "showAs", agent.name())
                    .line();
        }
        xml.end().line();
    }
}
