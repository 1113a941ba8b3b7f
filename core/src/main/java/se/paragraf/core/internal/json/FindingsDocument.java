// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.paragraf.core.validation.Finding;

/** The findings of files as a JSON document. */
public final class FindingsDocument {

    private final Locale language;

    private FindingsDocument(Locale language) {
        this.language = language;
    }

    public static void write(Map<String, List<Finding>> findingsByFile, Locale language, OutputStream out)
            throws IOException {
        try (Json json = Json.to(out)) {
            json.put("contract", JsonExporter.CONTRACT)
                    .objects("files", findingsByFile.entrySet(), new FindingsDocument(language)::file);
        }
    }

    private void file(Json json, Map.Entry<String, List<Finding>> file) throws IOException {
        json.put("file", file.getKey()).objects("findings", file.getValue(), this::finding);
    }

    private void finding(Json json, Finding finding) throws IOException {
        json.put("rule", finding.rule().id())
                .put("outcome", finding.outcome())
                .put("severity", finding.severity())
                .put(
                        "paragraph",
                        finding.paragraph().isPresent() ? finding.paragraph().getAsInt() : null)
                .put("location", finding.location())
                .put("message", finding.message().in(language))
                .put("source", finding.rule().source())
                .object("facts", finding.facts(), FindingsDocument::facts);
    }

    private static void facts(Json json, Map<String, Object> facts) throws IOException {
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            json.put(fact.getKey(), fact.getValue());
        }
    }
}
