// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.core.register.RegisteredReference;
import se.paragraf.core.register.RegisteredSum;

/** Decisions as rows of a table. */
public final class DecisionTable {

    private final Cells cells;

    public DecisionTable(Locale language) {
        this.cells = new Cells(language);
    }

    /** The first row names the columns. */
    public List<List<String>> rows(List<RegisteredDecision> decisions) {
        Stream<List<String>> heads = Stream.of(
                cells.heads("decision", "clauses", "form", "outcome", "amounts", "years", "percentages", "references"));
        return Stream.concat(heads, decisions.stream().map(this::row)).toList();
    }

    private List<String> row(RegisteredDecision decision) {
        return Cells.row(
                decision.place(),
                Stream.of(
                        decision.text(),
                        String.join(Cells.NEXT, decision.clauses()),
                        decision.form().map(form -> cells.word("form." + form)).orElse(""),
                        decision.outcome()
                                .map(outcome -> cells.word("outcome." + outcome))
                                .orElse(""),
                        joined(decision.sums().stream().map(RegisteredSum::sek).map(this::number)),
                        joined(decision.years().stream().map(String::valueOf)),
                        joined(decision.percentages().stream().map(this::number)),
                        joined(decision.references().stream().map(this::reference))));
    }

    private String reference(RegisteredReference reference) {
        return cells.word("reference." + reference.kind()) + " "
                + reference
                        .asWritten()
                        .orElseGet(() -> Cells.text(reference.decidedIn()) + " § " + Cells.text(reference.paragraph()));
    }

    /** With the comma of Swedish, so that a spreadsheet counts with it. */
    private String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        return cells.language().getLanguage().equals("sv") ? plain.replace('.', ',') : plain;
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(Cells.NEXT));
    }
}
