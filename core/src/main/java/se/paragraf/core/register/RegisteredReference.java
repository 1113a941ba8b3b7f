// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import se.paragraf.model.minutes.ReferenceKind;

/**
 * An earlier decision that another one names. Immutable.
 *
 * @param kind whether it is replaced, amended, or named only
 * @param asWritten the words; empty if there are none
 * @param decidedIn the day, month or year as ISO 8601 writes it; empty if none is named
 * @param paragraph its number; empty if none is named
 */
public record RegisteredReference(
        ReferenceKind kind, Optional<String> asWritten, Optional<String> decidedIn, OptionalInt paragraph) {

    /**
     * Creates it.
     *
     * @param kind not null
     * @param asWritten not null
     * @param decidedIn not null
     * @param paragraph not null
     * @throws NullPointerException if an argument is null
     */
    public RegisteredReference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(asWritten, "asWritten");
        Objects.requireNonNull(decidedIn, "decidedIn");
        Objects.requireNonNull(paragraph, "paragraph");
    }
}
