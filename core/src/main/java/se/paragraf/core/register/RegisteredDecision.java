// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;

/**
 * A decision in the register. Immutable.
 *
 * @param place where it was decided
 * @param text as written
 * @param form whether it is marked as a decision; empty if that is not told
 * @param outcome what became of the matter; empty if that is not told
 * @param clauses what follows each "att"
 * @param sums the sums of money
 * @param percentages the percentages
 * @param references the earlier decisions that it names
 */
public record RegisteredDecision(
        ParagraphPlace place,
        String text,
        Optional<DecisionForm> form,
        Optional<DecisionOutcome> outcome,
        List<String> clauses,
        List<RegisteredSum> sums,
        List<BigDecimal> percentages,
        List<RegisteredReference> references) {

    /**
     * Creates it.
     *
     * @param place not null
     * @param text not null
     * @param form not null
     * @param outcome not null
     * @param clauses not null
     * @param sums not null
     * @param percentages not null
     * @param references not null
     * @throws NullPointerException if an argument is null
     */
    public RegisteredDecision {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(outcome, "outcome");
        clauses = List.copyOf(clauses);
        sums = List.copyOf(sums);
        percentages = List.copyOf(percentages);
        references = List.copyOf(references);
    }

    /**
     * The years that its sums are said for.
     *
     * @return each once, the earliest first
     */
    public List<Integer> years() {
        return sums.stream()
                .flatMap(sum -> sum.year().isPresent() ? Stream.of(sum.year().getAsInt()) : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }
}
