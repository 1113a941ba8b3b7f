// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.core.register.RegisteredSum;
import se.paragraf.core.register.Report;

/** A register for a secretary to read: body by body, one entry below the other. */
final class RegisterText {

    private static final String INDENT = "    ";
    private static final int PER_CENT = 100;

    private final TextPage page;

    private RegisterText(Locale language) {
        this.page = new TextPage(language);
    }

    static String decisions(List<RegisteredDecision> decisions, Locale language) {
        RegisterText text = new RegisterText(language);
        text.entries(decisions, RegisteredDecision::place, text::decision);
        return text.page
                .line(text.page.word("register.decisions", decisions.size()))
                .toString();
    }

    static String assignments(List<RegisteredAssignment> assignments, Locale language) {
        RegisterText text = new RegisterText(language);
        text.entries(assignments, RegisteredAssignment::place, text::assignment);
        return text.page
                .line(text.page.word("register.assignments", assignments.size()))
                .toString();
    }

    private <T> void entries(List<T> entries, Function<T, ParagraphPlace> place, Consumer<T> entry) {
        Optional<String> body = Optional.empty();
        ParagraphPlace last = null;
        for (T each : entries) {
            ParagraphPlace now = place.apply(each);
            if (last == null || !now.body().equals(body)) {
                body = now.body();
                page.line(body.orElseGet(() -> page.word("register.nobody"))).gap();
            }
            if (!Objects.equals(now, last)) {
                page.line(head(now));
            }
            entry.accept(each);
            page.gap();
            last = now;
        }
    }

    private String head(ParagraphPlace place) {
        return where(place)
                + place.title().map(title -> "  " + title).orElse("")
                + place.caseNumber().map(number -> "  (" + number + ")").orElse("");
    }

    private String where(ParagraphPlace place) {
        String date = place.date().map(Object::toString).orElseGet(() -> page.word("register.undated"));
        return place.paragraph().isPresent() ? date + " § " + place.paragraph().getAsInt() : date;
    }

    private void decision(RegisteredDecision decision) {
        page.indented(INDENT, decision.text());
        decision.outcome().ifPresent(outcome -> detail("register.outcome", page.word("outcome." + outcome)));
        if (!decision.sums().isEmpty()) {
            detail(
                    "register.sums",
                    String.join(", ", decision.sums().stream().map(this::sum).toList()));
        }
        decision.references()
                .forEach(reference -> detail(
                        "register." + reference.kind(),
                        reference.asWritten().or(reference::decidedIn).orElse("")));
    }

    private String sum(RegisteredSum sum) {
        BigDecimal sek = sum.sek().stripTrailingZeros();
        String amount = page.word("register.sek", sek);
        return sum.year().isPresent() ? amount + " (" + sum.year().getAsInt() + ")" : amount;
    }

    private void assignment(RegisteredAssignment assignment) {
        page.indented(INDENT, assignment.text());
        detail("register.owner", assignment.owner().orElseGet(() -> page.word("register.noowner")));
        assignment
                .due()
                .map(Object::toString)
                .or(assignment::dueAsWritten)
                .ifPresent(due -> detail("register.due", due));
        String state = page.word("register.state." + assignment.state());
        detail("register.state", assignment.done().map(day -> state + " " + day).orElse(state));
        assignment.reports().forEach(this::report);
    }

    private void report(Report report) {
        String key = report.isSure() ? "register.report" : "register.perhaps";
        detail(
                key,
                page.word(
                        report.stated() ? "register.stated" : "register.evidence",
                        where(report.place()),
                        report.reasons(),
                        Math.round(report.confidence() * PER_CENT)));
    }

    private void detail(String key, String value) {
        page.line(INDENT + page.word(key) + ": " + value);
    }
}
