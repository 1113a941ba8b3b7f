// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days of the boards that a notice came up on at the same time. Immutable, for any thread.
 *
 * @param boards the owners of the boards as the minutes name them; empty where none is named
 * @param posted the day on which the notice came up; empty if it is not stated
 * @param deadlines the last day of appeal and the first of removal, as if there were no other board; empty if there is no
 *     day to count from
 */
public record BoardCalendar(List<String> boards, Optional<LocalDate> posted, List<Deadline> deadlines) {

    /**
     * Creates it.
     *
     * @param boards not null, copied
     * @param posted not null
     * @param deadlines not null, copied
     * @throws NullPointerException if an argument is null
     */
    public BoardCalendar {
        Objects.requireNonNull(posted, "posted");
        boards = List.copyOf(boards);
        deadlines = List.copyOf(deadlines);
    }
}
