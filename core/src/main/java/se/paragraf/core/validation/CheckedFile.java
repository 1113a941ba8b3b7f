// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;
import java.util.Objects;

/**
 * A file with what the rules found in it. Immutable, for any thread.
 *
 * @param name the name to report
 * @param findings the findings in the order of the rules
 */
public record CheckedFile(String name, List<Finding> findings) {

    /**
     * Creates it.
     *
     * @param name not null
     * @param findings not null
     * @throws NullPointerException if an argument is null
     */
    public CheckedFile {
        Objects.requireNonNull(name, "name");
        findings = List.copyOf(findings);
    }
}
