// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.model.federation.Federation;

/**
 * What is known before a meeting.
 *
 * @param date the day of the meeting
 * @param body the body that meets; empty if nothing is known of it but its earlier meetings
 * @param held the meetings that there are already, of any date and in any order
 */
public record PlanRequest(LocalDate date, Optional<Federation> body, List<HeldMeeting> held) {

    /**
     * Creates a request.
     *
     * @param date not null
     * @param body not null
     * @param held not null
     */
    public PlanRequest {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(body, "body");
        held = List.copyOf(held);
    }
}
