// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import java.util.List;

/**
 * A document with one fault.
 *
 * @param json the document
 * @param reason a part of the English reason
 * @param place the place that the reason tells; empty for the document as a whole
 * @param seenBySchema true if the schema can see it too
 */
record BrokenDocument(String json, String reason, String place, boolean seenBySchema) {

    static final List<BrokenDocument> ALL = List.of(
            new BrokenDocument("", "empty", "", false),
            new BrokenDocument("{}", "does not say", "", true),
            new BrokenDocument("[]", "an object was expected", "at /:", true),
            new BrokenDocument("{\"paragraf\": ", "not JSON", "Line 1", false),
            new BrokenDocument("<a/>", "not JSON", "Line 1", false),
            new BrokenDocument(meeting("") + "x", "not JSON", "Line 4", false),
            new BrokenDocument(meeting("") + "{}", "after the end", "Line 4", false),
            new BrokenDocument(version("2.0"), "version 2.0", "/paragraf/modelVersion", true),
            new BrokenDocument(version("1.1"), "version 1.1", "", true),
            new BrokenDocument(version("0.9"), "version 0.9", "", true),
            new BrokenDocument(version("new"), "no version", "/paragraf/modelVersion", true),
            seen("\"ghost\": 1", "\"ghost\" is not known in Meeting", "Line 3, column 42, at /document/ghost"),
            seen("\"modelVersion\": \"1.0\"", "not known", "/document/modelVersion"),
            seen("\"state\": \"DONE\"", "\"DONE\" is no value", "/document/state"),
            seen("\"place\": 3", "3 is no value", "/document/place"),
            seen("\"place\": null", "null is no value", "/document/place"),
            seen("\"date\": \"2024-13-01\"", "2024-13-01", "/document/date"),
            seen("\"start\": \"25:00\"", "25:00", "/document/start"),
            seen("\"openToPublic\": \"true\"", "no value", "/document/openToPublic"),
            seen("\"paragraphs\": {}", "a list was expected", "/document/paragraphs"),
            seen("\"paragraphs\": [[]]", "an object was expected", "/document/paragraphs/0"),
            seen("\"paragraphs\": [{\"number\": 1.5}]", "1.5", "/document/paragraphs/0/number"),
            seen("\"paragraphs\": [{\"number\": 99999999999}]", "99999999999", "/document/paragraphs/0/number"),
            seen("\"paragraphs\": [{\"type\": \"minutes.Vote\"}]", "only Paragraph", "/document/paragraphs/0/type"),
            seen("\"paragraphs\": [{\"type\": \"minutes.Ghost\"}]", "no class", "/document/paragraphs/0/type"),
            seen("\"paragraphs\": [{\"body\": [{}]}]", "\"type\" is missing", "/document/paragraphs/0/body/0"),
            seen("\"extensions\": [{\"type\": \"minutes.Block\"}]", "no class", "/document/extensions/0/type"),
            unseen("\"extensions\": [{\"type\": \"other.Thing\"}]", "no class", "/document/extensions/0/type"),
            seen("\"federation\": \"f\"", "an object was expected", "/document/federation"),
            seen("\"federation\": {}", "\"ref\" is missing", "/document/federation"),
            seen("\"federation\": {\"ref\": \"a#b\", \"x\": 1}", "not known", "/document/federation/x"),
            unseen("\"federation\": {\"ref\": \"ghost\"}", "no element ghost", "/document/federation/ref"),
            unseen("\"federation\": {\"ref\": \"#//@ghost.0\"}", "no element", "/document/federation/ref"),
            unseen("\"federation\": {\"ref\": \"m\"}", "only Federation", "/document/federation/ref"),
            unseen("\"federation\": {\"ref\": \"a.paragraf#\"}", "not a reference", "/document/federation/ref"),
            unseen("\"federation\": {\"ref\": \"../a.paragraf#f\"}", "out of the folder", "/document/federation/ref"),
            unseen("\"federation\": {\"ref\": \"/etc/passwd#f\"}", "out of the folder", "/document/federation/ref"),
            unseen("\"federation\": {\"ref\": \"http://a/b#f\"}", "out of the folder", "/document/federation/ref"),
            unseen("\"federation\": {\"ref\": \"C:a#f\"}", "out of the folder", "/document/federation/ref"),
            unseen("\"paragraphs\": [{\"id\": \"m\"}]", "identity m", "/document/paragraphs/0/id"),
            unseen("\"place\": \"a\", \"place\": \"b\"", "stands twice", "/document/place"),
            unseen("\"place\": \"\\ud800\"", "no value", "/document/place"));

    static String meeting(String features) {
        return "{\"paragraf\": {\"modelVersion\": \"1.0\"},\n \"document\":\n  {\"type\": \"minutes.Meeting\", \"id\": \"m\""
                + (features.isEmpty() ? "" : ", ") + features + "}\n}";
    }

    private static String version(String version) {
        return meeting("").replace("1.0", version);
    }

    private static BrokenDocument seen(String features, String reason, String place) {
        return new BrokenDocument(meeting(features), reason, place, true);
    }

    private static BrokenDocument unseen(String features, String reason, String place) {
        return new BrokenDocument(meeting(features), reason, place, false);
    }
}
