// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.core.register.RegisteredReference;
import se.paragraf.core.register.RegisteredSum;
import se.paragraf.core.register.Report;

/** Registers as JSON documents. */
public final class RegisterDocument {

    private final Locale language;

    private RegisterDocument(Locale language) {
        this.language = language;
    }

    public static void decisions(List<RegisteredDecision> decisions, OutputStream out) throws IOException {
        Json.document(
                decisions,
                (json, all) -> json.put("contract", JsonExporter.CONTRACT)
                        .objects("decisions", all, RegisterDocument::decision),
                out);
    }

    public static void assignments(List<RegisteredAssignment> assignments, Locale language, OutputStream out)
            throws IOException {
        RegisterDocument document = new RegisterDocument(language);
        Json.document(
                assignments,
                (json, all) ->
                        json.put("contract", JsonExporter.CONTRACT).objects("assignments", all, document::assignment),
                out);
    }

    private static void decision(Json json, RegisteredDecision decision) throws IOException {
        place(json, decision.place());
        json.put("text", decision.text())
                .put("form", decision.form().orElse(null))
                .put("outcome", decision.outcome().orElse(null))
                .put("clauses", decision.clauses())
                .objects("amounts", decision.sums(), RegisterDocument::sum)
                .put("years", decision.years())
                .put("percentages", decision.percentages())
                .objects("references", decision.references(), RegisterDocument::reference);
    }

    private static void sum(Json json, RegisteredSum sum) throws IOException {
        json.put("sek", sum.sek()).put("year", number(sum.year()));
    }

    private static void reference(Json json, RegisteredReference reference) throws IOException {
        json.put("kind", reference.kind())
                .put("text", reference.asWritten().orElse(null))
                .put("decidedIn", reference.decidedIn().orElse(null))
                .put("paragraph", number(reference.paragraph()));
    }

    private void assignment(Json json, RegisteredAssignment assignment) throws IOException {
        place(json, assignment.place());
        json.put("to", assignment.owner().orElse(null))
                .put("text", assignment.text())
                .put("due", assignment.due().orElse(null))
                .put("dueAsWritten", assignment.dueAsWritten().orElse(null))
                .put("state", assignment.state())
                .put("done", assignment.done().orElse(null))
                .objects("reports", assignment.reports(), this::report);
    }

    private void report(Json json, Report report) throws IOException {
        place(json, report.place());
        json.put("stated", report.stated())
                .put("confidence", report.confidence())
                .put(
                        "evidence",
                        report.evidence().stream()
                                .map(reason -> reason.in(language))
                                .toList());
    }

    private static void place(Json json, ParagraphPlace place) throws IOException {
        json.put("file", place.file().orElse(null))
                .put("federation", place.body().orElse(null))
                .put("date", place.date().orElse(null))
                .put("paragraph", number(place.paragraph()))
                .put("title", place.title().orElse(null))
                .put("caseNumber", place.caseNumber().orElse(null));
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
