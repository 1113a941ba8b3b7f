// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;

/**
 * How the findings of a meeting that is followed differ from those before. Immutable, for any thread. A finding that
 * changed went, and came as another one.
 *
 * @param added those that came, in the order of the rules
 * @param removed those that went, in the order of the rules
 */
public record FindingsChange(List<Finding> added, List<Finding> removed) {

    /**
     * Creates it.
     *
     * @param added not null
     * @param removed not null
     * @throws NullPointerException if an argument is null
     */
    public FindingsChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * Whether nothing came or went.
     *
     * @return true if the findings are as they were
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
