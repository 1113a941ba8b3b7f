// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.GatheringRule;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/**
 * A rule that judges what is noted of each paragraph, as a row of the catalogue. Its examples lie beside its words, in a
 * file with its id.
 *
 * @param description what it is
 * @param noting what it notes of a paragraph
 * @param telling tells whether a note says anything by itself
 * @param check what it does
 */
public record GatheringRow<T>(
        RuleDescription description, Function<Paragraph, T> noting, Predicate<T> telling, Check<T> check)
        implements GatheringRule<T> {

    /** A rule to which every note says something. */
    public GatheringRow(RuleDescription description, Function<Paragraph, T> noting, Check<T> check) {
        this(description, noting, any -> true, check);
    }

    @Override
    public T note(Paragraph paragraph) {
        return noting.apply(paragraph);
    }

    @Override
    public boolean tells(T note) {
        return telling.test(note);
    }

    @Override
    public Stream<Finding> check(Subject subject, Notes<T> notes) {
        return check.of(description.under(subject.profile()), subject, notes);
    }

    @Override
    public List<RuleExample> examples() {
        return Row.examples(description);
    }

    /** What a rule does, given itself as it holds for the body. */
    @FunctionalInterface
    public interface Check<T> {
        Stream<Finding> of(RuleDescription rule, Subject subject, Notes<T> notes);
    }
}
