// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export;

import java.util.Locale;
import java.util.Objects;

/**
 * What the user of an export chooses.
 *
 * @param language the language of headings and labels; the minutes themselves stay as they are
 */
public record ExportOptions(Locale language) {

    /**
     * Creates the options.
     *
     * @param language not null
     * @throws NullPointerException if an argument is null
     */
    public ExportOptions {
        Objects.requireNonNull(language, "language");
    }

    /**
     * The options of a user who chose nothing.
     *
     * @return minutes in Swedish
     */
    public static ExportOptions defaults() {
        return new ExportOptions(Locale.forLanguageTag("sv-SE"));
    }
}
