// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.util.Optional;
import se.paragraf.model.text.Localized;

/** How values of a type are written and read in a field. What is written is read as the same value. */
public interface Notation {

    /** The value in the form that is preferred; empty for null. */
    String written(Object value);

    /** The value of a text that is neither empty nor has blanks around it; empty if it is none. */
    Optional<?> read(String text);

    /** What to write instead of a text that is not read. */
    Localized wrong(String text);

    /** Whether two values are the same to people. */
    default boolean areSame(Object one, Object other) {
        return written(one).equals(written(other));
    }
}
