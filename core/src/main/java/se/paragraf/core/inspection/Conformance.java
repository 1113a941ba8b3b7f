// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The standards that a file claims to follow, and what was seen that decides on it. Immutable, for any thread.
 *
 * @param archival the standard for archives: PDF/A-2A; empty if it claims none
 * @param accessible the standard of accessibility: PDF/UA-1; empty if it claims none
 * @param fontsOutside the names of fonts that it shows text in and does not have inside, the first twenty of them
 * @param active whether it runs scripts or starts programs
 */
public record Conformance(
        Optional<String> archival, Optional<String> accessible, List<String> fontsOutside, boolean active) {

    /** The conformance of a file of which no standard says anything. */
    public static final Conformance NONE = new Conformance(Optional.empty(), Optional.empty(), List.of(), false);

    /**
     * Creates it.
     *
     * @param archival not null
     * @param accessible not null
     * @param fontsOutside not null
     * @param active whether it is active
     * @throws NullPointerException if an argument is null
     */
    public Conformance {
        Objects.requireNonNull(archival, "archival");
        Objects.requireNonNull(accessible, "accessible");
        fontsOutside = List.copyOf(fontsOutside);
    }
}
