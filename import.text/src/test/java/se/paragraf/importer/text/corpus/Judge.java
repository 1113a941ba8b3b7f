// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Compares what was read of one file with what it says, field by field; a key that the truth leaves out is not judged. */
final class Judge {

    private final Score score;

    Judge(Score score) {
        this.score = score;
    }

    void meeting(JsonNode truth, JsonNode read) {
        field(Group.HEADER, "", truth, read, "federation");
        fields(Group.HEADER, "meeting", truth.path("meeting"), read.path("meeting"));
        list(Group.PARTICIPANTS, "", truth, read, "participants", Pairing.by("name"));
        for (String signatory : List.of("chair", "secretary", "adjusters")) {
            field(Group.SIGNATORIES, "", truth, read, signatory);
        }
        fields(Group.NOTICE, "notice", truth.path("notice"), read.path("notice"));
        notices(truth, read);
        list(Group.ATTACHMENTS, "", truth, read, "attachments", Pairing.by("number"));
        unexpected(
                Group.HEADINGS,
                "paragraphs",
                Pairing.each(truth.path("paragraphs"), read.path("paragraphs"), Pairing.by("number"), this::paragraph));
        field(Group.WORDS, "", truth, read, "unplaced");
    }

    private void notices(JsonNode truth, JsonNode read) {
        JsonNode expected = truth.path("notices");
        if (expected.isArray() && expected.isEmpty()) {
            score.add(Group.NOTICE, "notices", read.path("notices").isEmpty(), expected, read.path("notices"));
        }
        Pairing.each(
                expected,
                read.path("notices"),
                Pairing.by("paragraphs"),
                (e, g) -> fields(Group.NOTICE, "notices " + e.path("paragraphs").asText(), e, g));
    }

    private void paragraph(JsonNode truth, JsonNode read) {
        String where = "§ " + truth.path("number").asText();
        for (String field : List.of("number", "numberAsWritten", "title", "kind", "caseNumber", "presenter")) {
            field(Group.HEADINGS, where, truth, read, field);
        }
        field(Group.TEXT, where, truth, read, "text");
        list(Group.DECISIONS, where, truth, read, "decisions", Pairing::byWords);
        list(Group.ASSIGNMENTS, where, truth, read, "assignments", Pairing::byWords);
        list(Group.ATTACHMENTS, where, truth, read, "attachments", Pairing.by("number"));
        list(Group.VOTES, where, truth, read, "votes", Pairing::byWords);
        list(Group.VOTES, where, truth, read, "reservations", Pairing.by("name"));
        list(Group.VOTES, where, truth, read, "disqualified", Pairing.by("name"));
    }

    private void list(
            Group group,
            String where,
            JsonNode truth,
            JsonNode read,
            String name,
            ToIntBiFunction<JsonNode, JsonNode> likeness) {
        if (truth.has(name)) {
            String place = (where + " " + name).strip();
            unexpected(
                    group,
                    place,
                    Pairing.each(
                            truth.path(name), read.path(name), likeness, (e, g) -> fields(group, place + of(e), e, g)));
        }
    }

    private void unexpected(Group group, String where, List<JsonNode> more) {
        more.forEach(node -> score.addMore(group, where, node));
    }

    private void fields(Group group, String where, JsonNode truth, JsonNode read) {
        if (read.isMissingNode()) {
            score.addLost(group, where, truth.size(), truth);
            return;
        }
        truth.fieldNames().forEachRemaining(name -> {
            if ("voters".equals(name)) {
                list(group, where, truth, read, name, Pairing.by("name"));
            } else {
                field(group, where, truth, read, name);
            }
        });
    }

    private void field(Group group, String where, JsonNode truth, JsonNode read, String name) {
        if (truth.has(name)) {
            boolean right = read.has(name) && Values.same(name, truth.path(name), read.path(name));
            score.add(group, (where + " " + name).strip(), right, truth.path(name), read.path(name));
        }
    }

    private static String of(JsonNode named) {
        return named.has("name") ? " " + named.path("name").asText() : "";
    }
}
