// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;
import java.util.Objects;
import se.paragraf.model.text.Message;

/**
 * A proposal to mend what a rule found, as data: nothing is changed until somebody applies it. Immutable, but for the model
 * that it is about.
 *
 * @param title what it does, to be chosen by a person: Set the day of removal to 2024-04-16
 * @param edits the changes, made together or not at all
 */
public record Fix(Message title, List<Edit> edits) {

    /**
     * Creates it.
     *
     * @param title not null
     * @param edits not null, at least one
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if it changes nothing
     */
    public Fix {
        Objects.requireNonNull(title, "title");
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix must change something");
        }
    }

    /**
     * Changes the model: all edits or none. Whoever has a stack of commands makes the edits in one of his own instead.
     *
     * @return what undoes it
     * @throws IllegalStateException if the model does not take it; it is as it was
     */
    public AppliedFix apply() {
        return AppliedFix.of(this);
    }
}
