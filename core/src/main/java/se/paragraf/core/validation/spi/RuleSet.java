// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Rules that one bundle brings together. A service, as {@link Rule} is; on a plain class path it is found by
 * {@link java.util.ServiceLoader}. Its rules are made only when something is checked.
 */
@ConsumerType
public interface RuleSet {

    /**
     * The rules.
     *
     * @return each once
     */
    List<Rule> rules();
}
