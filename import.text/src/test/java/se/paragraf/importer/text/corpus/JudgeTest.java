// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Path FILE = Path.of("src/test/resources/corpus/norradalen.json");

    private final Score score = new Score("norradalen");

    @Test
    void what_is_read_as_it_stands_has_no_miss() throws IOException {
        new Judge(score).meeting(Truth.of(FILE), Truth.of(FILE));

        assertThat(score.misses()).isEmpty();
        assertThat(score.right(Group.HEADINGS)).isGreaterThan(30);
    }

    @Test
    void a_wrong_field_is_missed_once() throws IOException {
        JsonNode read = Truth.of(FILE);
        ((ObjectNode) read.path("participants").get(3)).put("paragraphs", "4-8");

        new Judge(score).meeting(Truth.of(FILE), read);

        assertThat(score.misses()).singleElement().asString().contains("Yusuf Demirsson paragraphs");
    }

    @Test
    void a_decision_that_nobody_took_is_missed() throws IOException {
        JsonNode read = Truth.of(FILE);
        ((ArrayNode) read.path("paragraphs").get(0).path("decisions"))
                .addObject()
                .put("text", "Ordföranden förklarar sammanträdet öppnat.");

        new Judge(score).meeting(Truth.of(FILE), read);

        assertThat(score.misses()).singleElement().asString().contains("DECISIONS § 1");
    }

    @Test
    void a_lost_person_costs_each_of_its_fields() throws IOException {
        JsonNode read = Truth.of(FILE);
        ((ArrayNode) read.path("participants")).remove(3);

        new Judge(score).meeting(Truth.of(FILE), read);

        assertThat(score.all(Group.PARTICIPANTS) - score.right(Group.PARTICIPANTS))
                .isEqualTo(8);
        assertThat(score.misses()).hasSize(1);
    }
}
