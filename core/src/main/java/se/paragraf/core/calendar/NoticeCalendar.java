// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.model.text.NumberSpan;

/**
 * The days of one notice. Immutable, for any thread.
 *
 * @param paragraphs the paragraphs that it is about; empty for all that no other notice is about
 * @param adjusted the day on which they were adjusted; empty if it is not stated
 * @param posted the latest day on which a board announced it; empty if none is stated
 * @param deadlines the days for all boards together, in order: the time for appeal runs from the board that came last (KL
 *     13:5). A day that cannot be counted is left out
 * @param boards the days of each board, those with the same day together
 */
public record NoticeCalendar(
        List<NumberSpan> paragraphs,
        Optional<LocalDate> adjusted,
        Optional<LocalDate> posted,
        List<Deadline> deadlines,
        List<BoardCalendar> boards) {

    /**
     * Creates it.
     *
     * @param paragraphs not null, copied
     * @param adjusted not null
     * @param posted not null
     * @param deadlines not null, copied
     * @param boards not null, copied
     * @throws NullPointerException if an argument is null
     */
    public NoticeCalendar {
        Objects.requireNonNull(adjusted, "adjusted");
        Objects.requireNonNull(posted, "posted");
        paragraphs = List.copyOf(paragraphs);
        deadlines = List.copyOf(deadlines);
        boards = List.copyOf(boards);
    }

    /**
     * One of the days for all boards together.
     *
     * @param kind which one
     * @return the day; empty if it cannot be counted
     */
    public Optional<Deadline> find(DeadlineKind kind) {
        return deadlines.stream().filter(deadline -> deadline.kind() == kind).findFirst();
    }
}
