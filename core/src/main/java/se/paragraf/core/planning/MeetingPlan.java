// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.planning;

import java.util.List;
import java.util.Objects;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/**
 * A meeting that is prepared.
 *
 * @param meeting the draft, which belongs to the caller
 * @param deadlines the legal calendar; empty if no statute binds the body to days
 * @param warnings what the secretary must know, one line each; empty if all is well
 */
public record MeetingPlan(Meeting meeting, List<Deadline> deadlines, List<Message> warnings) {

    /**
     * Creates a plan.
     *
     * @param meeting not null
     * @param deadlines not null
     * @param warnings not null
     */
    public MeetingPlan {
        Objects.requireNonNull(meeting, "meeting");
        deadlines = List.copyOf(deadlines);
        warnings = List.copyOf(warnings);
    }
}
