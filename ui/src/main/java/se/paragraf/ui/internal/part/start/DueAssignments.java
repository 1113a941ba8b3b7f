// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.start;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.core.register.RegisteredAssignment;

/**
 * Assignments whose day is near or over.
 *
 * @param now those to be thought of
 * @param older those that were due so long ago that nobody may have noted that they are done
 */
record DueAssignments(List<RegisteredAssignment> now, List<RegisteredAssignment> older) {

    private static final int AHEAD = 30;
    private static final int YEARS_BACK = 2;

    /** Sorts out those that are open, in the order they have. */
    static DueAssignments of(List<RegisteredAssignment> open, LocalDate today) {
        LocalDate since = today.minusYears(YEARS_BACK);
        var byAge = open.stream()
                .filter(one -> one.due()
                        .filter(day -> day.isBefore(today.plusDays(AHEAD)))
                        .isPresent())
                .collect(
                        Collectors.partitioningBy(one -> one.due().orElseThrow().isBefore(since)));
        return new DueAssignments(byAge.get(false), byAge.get(true));
    }

    boolean isEmpty() {
        return now.isEmpty() && older.isEmpty();
    }
}
