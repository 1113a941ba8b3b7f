// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.paragraf.model.json.JsonSchema;
import se.paragraf.model.json.ModelJson;

/** Writes the schema of Paragraf's own model in the build. */
public final class SchemaFile {

    private SchemaFile() {}

    /** Writes the schema to the file that is named. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            JsonSchema.write(ModelJson.SCHEMA_ID, List.of(), out);
        }
    }
}
