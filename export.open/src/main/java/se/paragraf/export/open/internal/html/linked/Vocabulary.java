// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html.linked;

import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.model.federation.Element;

/** How things are named in JSON-LD. */
final class Vocabulary {

    private Vocabulary() {}

    /** The prefixes; said in the page itself, as nothing is fetched. */
    static JsonObject context() {
        return new JsonObject()
                .with("besluit", "http://data.vlaanderen.be/ns/besluit#")
                .with("dct", "http://purl.org/dc/terms/")
                .with("eli", "http://data.europa.eu/eli/ontology#")
                .with("prov", "http://www.w3.org/ns/prov#")
                .with("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    /** The name of an element of the model within the page. */
    static String id(Element element) {
        return "#" + element.getId();
    }

    static JsonObject reference(String id) {
        return new JsonObject().with("@id", id);
    }

    /** A value with its type; null if there is none. */
    static JsonObject typed(String type, Object value) {
        return value == null ? null : new JsonObject().with("@type", type).with("@value", value);
    }
}
