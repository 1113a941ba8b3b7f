// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Meeting;

/** The JSON of a meeting, apart from what minutes in print do not say. */
final class PrintedFacts {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The group says it. */
    private static final Set<String> SAID_BY_THE_GROUP = Set.of("member", "substitute");

    private PrintedFacts() {}

    static String of(Meeting meeting) throws Exception {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Published.export(meeting, "json", ExportOptions.defaults()));
        json.remove(List.of("source", "repairs", "unplaced"));
        // People stand group by group, and boards by their days.
        json.replace("participants", sorted(json.get("participants"), "/group", "/name"));
        json.get("participants").forEach(person -> roles((ObjectNode) person));
        Stream.concat(Stream.of(json.get("notice")), elements(json.get("notices")))
                .filter(notice -> notice.has("boards"))
                .forEach(notice -> ((ObjectNode) notice).replace("boards", sorted(notice.get("boards"), "")));
        // No template prints the kind; the text is compared line by line.
        json.get("paragraphs").forEach(paragraph -> ((ObjectNode) paragraph).remove(List.of("kind", "text")));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /** In small letters, as the first of them begins with a capital in print. */
    private static void roles(ObjectNode person) {
        ArrayNode roles = MAPPER.createArrayNode();
        elements(person.get("roles"))
                .map(role -> role.asText().toLowerCase(Locale.ROOT))
                .filter(role -> !SAID_BY_THE_GROUP.contains(role))
                .sorted()
                .forEach(roles::add);
        person.replace("roles", roles);
    }

    private static ArrayNode sorted(JsonNode array, String... by) {
        Comparator<JsonNode> order = Stream.of(by)
                .<Comparator<JsonNode>>map(
                        path -> Comparator.comparing(element -> element.at(path).asText()))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        ArrayNode sorted = MAPPER.createArrayNode();
        elements(array).sorted(order).forEach(sorted::add);
        return sorted;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
