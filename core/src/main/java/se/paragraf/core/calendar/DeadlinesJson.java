// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.core.internal.json.DeadlinesDocument;

/** The legal days of a meeting as the JSON document of the command line's contract. For any thread. */
public final class DeadlinesJson {

    private DeadlinesJson() {}

    /**
     * Writes one document, whole or not at all, and leaves the stream open.
     *
     * @param calendar the days; empty if nothing binds the body to days
     * @param language the language of the names of days
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Optional<MeetingCalendar> calendar, Locale language, OutputStream out) throws IOException {
        DeadlinesDocument.write(calendar, language, out);
    }
}
