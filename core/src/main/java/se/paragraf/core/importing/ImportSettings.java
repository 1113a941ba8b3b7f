// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/**
 * What is known before minutes are read, and how they are to be read. Immutable, for any thread.
 *
 * @param federation the body whose minutes these are: its people and members are known names; empty if unknown
 * @param earlier its earlier minutes, asked only where damaged text needs more known names
 * @param recognise whether pictures of text are read by a program for character recognition, if one is installed
 */
public record ImportSettings(Optional<Federation> federation, Supplier<List<Meeting>> earlier, boolean recognise) {

    private static final ImportSettings DEFAULTS = new ImportSettings(Optional.empty(), List::of, false);

    /**
     * Creates the settings.
     *
     * @param federation not null
     * @param earlier not null
     * @param recognise true to read pictures
     * @throws NullPointerException if an argument is null
     */
    public ImportSettings {
        Objects.requireNonNull(federation, "federation");
        Objects.requireNonNull(earlier, "earlier");
    }

    /**
     * The settings of a user who chose nothing.
     *
     * @return nothing is known, and pictures are not read
     */
    public static ImportSettings defaults() {
        return DEFAULTS;
    }

    /**
     * The same for the minutes of a body.
     *
     * @param body the body
     * @param minutes gives its earlier minutes
     * @return new settings
     */
    public ImportSettings of(Federation body, Supplier<List<Meeting>> minutes) {
        return new ImportSettings(Optional.of(body), minutes, recognise);
    }

    /**
     * The same with pictures of text read.
     *
     * @return new settings
     */
    public ImportSettings recognising() {
        return new ImportSettings(federation, earlier, true);
    }
}
