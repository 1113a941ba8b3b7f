// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.paragraf.core.validation.CheckedFile;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;

/** The findings of files as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS). */
public final class SarifDocument {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Locale language;
    private final Map<String, RuleDescription> rules = new LinkedHashMap<>();
    private final List<CheckedFile> files;

    private SarifDocument(List<CheckedFile> files, Locale language) {
        this.files = files;
        this.language = language;
        files.stream()
                .flatMap(file -> file.findings().stream())
                .forEach(finding -> rules.putIfAbsent(finding.rule().id(), finding.rule()));
    }

    public static void write(List<CheckedFile> files, Locale language, OutputStream out) throws IOException {
        Json.document(new SarifDocument(files, language), SarifDocument::log, out);
    }

    private static void log(Json json, SarifDocument document) throws IOException {
        json.put("$schema", SCHEMA).put("version", "2.1.0").objects("runs", List.of(document), SarifDocument::run);
    }

    private static void run(Json json, SarifDocument document) throws IOException {
        json.object("tool", document, (tool, run) -> tool.object("driver", run, SarifDocument::driver))
                .put("language", document.language.toLanguageTag())
                .put("columnKind", "utf16CodeUnits")
                .objects("results", document.results(), Result::write);
    }

    private static void driver(Json json, SarifDocument document) throws IOException {
        json.put("name", "Paragraf")
                .put("informationUri", "https://paragraf.se")
                .objects("rules", document.rules.values(), document::rule);
    }

    private void rule(Json json, RuleDescription rule) throws IOException {
        json.put("id", rule.id())
                .object("shortDescription", rule.title().in(language), SarifDocument::text)
                .object("defaultConfiguration", rule.severity(), (form, severity) -> form.put("level", level(severity)))
                .object("properties", rule, (form, told) -> form.put("source", told.source()));
    }

    private List<Result> results() {
        List<String> ids = List.copyOf(rules.keySet());
        return files.stream()
                .flatMap(file -> file.findings().stream()
                        .map(finding -> new Result(
                                file.name(), finding, ids.indexOf(finding.rule().id()), language)))
                .toList();
    }

    private static void text(Json json, String words) throws IOException {
        json.put("text", words);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** One finding in one file. */
    private record Result(String file, Finding finding, int rule, Locale language) {

        private static void write(Json json, Result result) throws IOException {
            Finding finding = result.finding;
            json.put("ruleId", finding.rule().id())
                    .put("ruleIndex", result.rule)
                    .put("kind", result.kind())
                    .put("level", finding.outcome() == Outcome.FAIL ? level(finding.severity()) : "none")
                    .object("message", finding.message().in(result.language), SarifDocument::text)
                    .objects("locations", List.of(result), Result::location)
                    .object(
                            "partialFingerprints",
                            result.fingerprint(),
                            (form, print) -> form.put("paragraf/v1", print))
                    .object("properties", result, Result::properties);
        }

        private String kind() {
            return switch (finding.outcome()) {
                case PASS -> "pass";
                case FAIL -> "fail";
                case UNKNOWN -> "open";
                case NA -> "notApplicable";
            };
        }

        private static void location(Json json, Result result) throws IOException {
            json.object(
                            "physicalLocation",
                            result.uri(),
                            (place, uri) -> place.object("artifactLocation", uri, (form, to) -> form.put("uri", to)))
                    .objects("logicalLocations", List.of(result.finding), Result::element);
        }

        private static void element(Json json, Finding finding) throws IOException {
            if (finding.paragraph().isPresent()) {
                json.put("name", "§ " + finding.paragraph().getAsInt());
            }
            json.put("fullyQualifiedName", finding.location());
        }

        /** What stays the same when words or dates change, so that a service knows the finding again. */
        private String fingerprint() {
            return finding.rule().id() + " " + finding.location()
                    + (finding.paragraph().isPresent()
                            ? " " + finding.paragraph().getAsInt()
                            : "");
        }

        private String uri() {
            try {
                return new URI(null, null, file, null).toASCIIString();
            } catch (URISyntaxException e) {
                throw new IllegalStateException("any name can be put into a URI", e);
            }
        }

        private static void properties(Json json, Result result) throws IOException {
            json.put("outcome", result.finding.outcome())
                    .put("severity", result.finding.severity())
                    .put("source", result.finding.rule().source())
                    .object("facts", result.finding.facts(), FindingsDocument::facts);
        }
    }
}
