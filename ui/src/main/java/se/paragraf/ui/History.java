// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What was done to a document since it was opened. Immutable.
 *
 * @param steps what each change is called, the earliest first; those that are undone but can be done again among them
 * @param done how many of them are done, from the first on
 * @param saved how many were done when the document was saved last; empty if that state cannot be reached any more
 */
public record History(List<String> steps, int done, OptionalInt saved) {

    /**
     * Creates it.
     *
     * @param steps not null, copied
     * @param done from 0 to the number of steps
     * @param saved not null
     * @throws IndexOutOfBoundsException if there are not as many steps
     */
    public History {
        steps = List.copyOf(steps);
        Objects.checkIndex(done, steps.size() + 1);
    }
}
