// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.DocumentRule;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.core.validation.spi.Subject;

/**
 * A rule about the file of a document as a row of the catalogue. Its examples lie beside its words, in a file with its id.
 *
 * @param description what it is
 * @param check what it does
 */
public record DocumentRow(RuleDescription description, Row.Check check) implements DocumentRule {

    @Override
    public Stream<Finding> check(Subject subject) {
        return check.of(description.under(subject.profile()), subject);
    }

    @Override
    public List<RuleExample> examples() {
        return Row.examples(description);
    }
}
