// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.model.text.Message;

/**
 * A day of the legal calendar of one meeting. Immutable, for any thread.
 *
 * @param kind which one
 * @param date the day
 * @param source the statute, or the decision by which the body set a limit of its own
 * @param assumed true if it is counted from the latest lawful day because the true one is not known
 * @param shiftedBecause the name of the free day on which the time would have ended; empty if it was not moved
 */
public record Deadline(
        DeadlineKind kind, LocalDate date, String source, boolean assumed, Optional<Message> shiftedBecause) {

    /**
     * Creates a day.
     *
     * @param kind not null
     * @param date not null
     * @param source not null
     * @param assumed whether it is counted from an assumed day
     * @param shiftedBecause not null
     * @throws NullPointerException if an argument is null
     */
    public Deadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(shiftedBecause, "shiftedBecause");
    }

    /**
     * Counts a day.
     *
     * @param calendar the days of the law that the body answers to
     * @param kind which day to count
     * @param from the day that it is counted from: that of the meeting, of the adjustment or of the notice
     * @param assumed whether that day is the latest lawful one because the true one is not known
     * @return the day
     */
    public static Deadline of(LegalCalendar calendar, DeadlineKind kind, LocalDate from, boolean assumed) {
        LocalDate date =
                switch (kind) {
                    case ADJUSTMENT_LATEST -> calendar.adjustmentLatest(from);
                    case NOTICE_LATEST -> calendar.noticeLatest(from);
                    case LAST_APPEAL_DAY -> calendar.lastAppealDay(from);
                    case EARLIEST_REMOVAL -> calendar.earliestRemoval(from);
                };
        return new Deadline(kind, date, calendar.source(kind), assumed, calendar.shiftedBecause(kind, from));
    }

    /**
     * The calendar of a meeting that is not adjusted yet.
     *
     * @param calendar the days of the law that the body answers to
     * @param meeting the day of the meeting
     * @return all days; only the first does not depend on a day that is not known
     */
    public static List<Deadline> ahead(LegalCalendar calendar, LocalDate meeting) {
        Deadline adjustment = of(calendar, DeadlineKind.ADJUSTMENT_LATEST, meeting, false);
        Deadline notice = of(calendar, DeadlineKind.NOTICE_LATEST, adjustment.date(), true);
        return List.of(
                adjustment,
                notice,
                of(calendar, DeadlineKind.LAST_APPEAL_DAY, notice.date(), true),
                of(calendar, DeadlineKind.EARLIEST_REMOVAL, notice.date(), true));
    }
}
