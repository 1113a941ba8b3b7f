// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The legal days of one meeting. Immutable, for any thread.
 *
 * @param body the body as the minutes name it; empty if they do not
 * @param meeting the day of the meeting; empty if it is not stated
 * @param notices those of each notice, at least one; first the one about the minutes as a whole, then those about paragraphs
 *     that were adjusted apart
 */
public record MeetingCalendar(Optional<String> body, Optional<LocalDate> meeting, List<NoticeCalendar> notices) {

    /**
     * Creates it.
     *
     * @param body not null
     * @param meeting not null
     * @param notices not null, copied, at least one
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no notice
     */
    public MeetingCalendar {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(meeting, "meeting");
        notices = List.copyOf(notices);
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("there is no notice to count days for");
        }
    }
}
