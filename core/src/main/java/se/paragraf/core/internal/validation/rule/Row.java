// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.core.validation.spi.Subject;

/**
 * A rule as a row of the catalogue. Its examples lie beside its words, in a file with its id.
 *
 * @param description what it is
 * @param check what it does
 */
public record Row(RuleDescription description, Check check) implements Rule {

    @Override
    public Stream<Finding> check(Subject subject) {
        return check.of(description.under(subject.profile()), subject);
    }

    @Override
    public List<RuleExample> examples() {
        return examples(description);
    }

    static List<RuleExample> examples(RuleDescription description) {
        return RuleExample.read(description.title().owner(), description.id() + ".json");
    }

    /** What a rule does, given itself as it holds for the body. */
    @FunctionalInterface
    public interface Check {
        Stream<Finding> of(RuleDescription rule, Subject subject);
    }
}
