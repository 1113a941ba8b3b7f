// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in the minutes something stands. Immutable, and free of the model, so that a register of many years is small.
 *
 * @param body the body as it is called; empty if the minutes do not say
 * @param date the day of the meeting; empty if the minutes do not say
 * @param paragraph the number; empty if there is none
 * @param title the heading; empty if there is none
 * @param caseNumber the number in the register of cases; empty if there is none
 * @param file the file that the meeting was read from, without its folder; empty if it is new
 */
public record ParagraphPlace(
        Optional<String> body,
        Optional<LocalDate> date,
        OptionalInt paragraph,
        Optional<String> title,
        Optional<String> caseNumber,
        Optional<String> file) {

    /**
     * Creates it.
     *
     * @param body not null
     * @param date not null
     * @param paragraph not null
     * @param title not null
     * @param caseNumber not null
     * @param file not null
     * @throws NullPointerException if an argument is null
     */
    public ParagraphPlace {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(file, "file");
    }
}
