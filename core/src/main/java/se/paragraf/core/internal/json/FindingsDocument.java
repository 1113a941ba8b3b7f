// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.paragraf.core.validation.CheckedFile;
import se.paragraf.core.validation.Finding;

/** The findings of files as a JSON document. */
public final class FindingsDocument {

    private final Locale language;

    private FindingsDocument(Locale language) {
        this.language = language;
    }

    public static void write(List<CheckedFile> files, Locale language, OutputStream out) throws IOException {
        FindingsDocument document = new FindingsDocument(language);
        Json.document(
                files,
                (json, all) -> json.put("contract", JsonExporter.CONTRACT).objects("files", all, document::file),
                out);
    }

    private void file(Json json, CheckedFile file) throws IOException {
        json.put("file", file.name()).objects("findings", file.findings(), this::finding);
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

    static void facts(Json json, Map<String, Object> facts) throws IOException {
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            json.put(fact.getKey(), fact.getValue());
        }
    }
}
