// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;

/**
 * Checks one thing that law or practice asks of minutes. A service; on a plain class path it is found by
 * {@link java.util.ServiceLoader}. Stateless: called from any thread.
 */
@ConsumerType
public interface Rule {

    /**
     * What the rule is.
     *
     * @return always the same description
     */
    RuleDescription description();

    /**
     * Checks a meeting. The outcome is never {@link se.paragraf.core.validation.Outcome#PASS} where the datum is
     * missing. It is called only for bodies that the rule holds for.
     *
     * @param subject the meeting and the law that it answers to
     * @return one finding for each thing looked at; if there was nothing, none: the validator then reports one
     *     {@link se.paragraf.core.validation.Outcome#NA}
     */
    Stream<Finding> check(Subject subject);

    /**
     * Examples that document the rule, and are its tests.
     *
     * @return one that passes, one that fails, one that cannot be known, as far as there can be such
     */
    default List<RuleExample> examples() {
        return List.of();
    }
}
