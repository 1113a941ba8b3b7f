// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.start;

import java.time.LocalDate;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Target;

/**
 * Something to do by a day.
 *
 * @param date the day
 * @param timing how the day is to today
 * @param text what to do
 * @param file where it is to be done
 * @param target the place in the file
 */
record DueItem(LocalDate date, Timing timing, Localized text, ModelFile file, Target target) {

    /** How a day is to today. */
    enum Timing {
        LATE,
        TODAY,
        SOON,
        /** It may be done since that day. */
        SINCE;

        static Timing of(LocalDate day, LocalDate today) {
            return day.isBefore(today) ? LATE : day.equals(today) ? TODAY : SOON;
        }

        /** The same for what may be done from a day on. */
        static Timing since(LocalDate day, LocalDate today) {
            return day.isBefore(today) ? SINCE : of(day, today);
        }
    }
}
