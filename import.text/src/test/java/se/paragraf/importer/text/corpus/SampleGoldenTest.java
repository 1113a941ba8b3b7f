// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the project, down to the JSON of the contract, every field. */
class SampleGoldenTest {

    private static final Path SAMPLES = Path.of(System.getProperty("paragraf.root"), "samples");
    private static final Path GOLDEN = Path.of("src/test/resources/samples");
    private static final Path ACTUAL = Path.of("target/samples");

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-14-granbygden", "2023-11-20-tvasjo", "2024-09-11-socialnamnden"})
    void a_sample_is_read_as_it_was_judged_by_hand(String sample) throws Exception {
        String actual = readable(Reading.json(SAMPLES.resolve(sample + ".txt")));
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(sample + "-actual.json"), actual);

        assertThat(GOLDEN.resolve(sample + ".json")).exists().content().isEqualTo(actual);
    }

    private static String readable(JsonNode json) {
        return json.toPrettyString() + "\n";
    }
}
