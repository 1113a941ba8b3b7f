// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.ParagraphRule;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/**
 * A rule about each paragraph by itself as a row of the catalogue. Its examples lie beside its words, in a file with its
 * id.
 *
 * @param description what it is
 * @param concerned tells whether there is anything to look at in a paragraph
 * @param check what it does
 */
public record ParagraphRow(RuleDescription description, Predicate<Paragraph> concerned, Check check)
        implements ParagraphRule {

    /** A rule about every paragraph. */
    public ParagraphRow(RuleDescription description, Check check) {
        this(description, any -> true, check);
    }

    @Override
    public boolean concerns(Paragraph paragraph) {
        return concerned.test(paragraph);
    }

    @Override
    public Stream<Finding> check(Subject subject, Paragraph paragraph) {
        return check.of(description.under(subject.profile()), subject, paragraph);
    }

    @Override
    public List<RuleExample> examples() {
        return Row.examples(description);
    }

    /** What a rule does, given itself as it holds for the body. */
    @FunctionalInterface
    public interface Check {
        Stream<Finding> of(RuleDescription rule, Subject subject, Paragraph paragraph);
    }
}
