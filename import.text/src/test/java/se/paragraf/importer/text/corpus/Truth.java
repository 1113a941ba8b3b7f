// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** What a text of the corpus says, judged by hand. */
final class Truth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Truth() {}

    static JsonNode of(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }
}
