// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.time.LocalDate;
import se.paragraf.model.text.Message;

/** Days in messages: with the name of the day, as terms end on working days. */
public final class Day {

    private Day() {}

    public static Message inWords(LocalDate day) {
        return Message.of(Day.class, "day", day, day.getDayOfWeek());
    }
}
