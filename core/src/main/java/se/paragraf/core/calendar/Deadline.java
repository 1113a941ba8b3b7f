// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day of the legal calendar of one meeting.
 *
 * @param kind which one
 * @param date the day
 * @param source the statute, or the decision by which the body set a limit of its own
 * @param assumed true if it is counted from the latest lawful day because the true one is not known
 */
public record Deadline(DeadlineKind kind, LocalDate date, String source, boolean assumed) {

    /**
     * Creates a day.
     *
     * @param kind not null
     * @param date not null
     * @param source not null
     * @param assumed whether it is counted from an assumed day
     */
    public Deadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The calendar of a meeting that is not adjusted yet.
     *
     * @param calendar the days of the law that the body answers to
     * @param meeting the day of the meeting
     * @return all days; only the first does not depend on a day that is not known
     */
    public static List<Deadline> ahead(LegalCalendar calendar, LocalDate meeting) {
        LocalDate adjustment = calendar.adjustmentLatest(meeting);
        LocalDate notice = calendar.noticeLatest(adjustment);
        return List.of(
                day(calendar, DeadlineKind.ADJUSTMENT_LATEST, adjustment, false),
                day(calendar, DeadlineKind.NOTICE_LATEST, notice, true),
                day(calendar, DeadlineKind.LAST_APPEAL_DAY, calendar.lastAppealDay(notice), true),
                day(calendar, DeadlineKind.EARLIEST_REMOVAL, calendar.earliestRemoval(notice), true));
    }

    private static Deadline day(LegalCalendar calendar, DeadlineKind kind, LocalDate date, boolean assumed) {
        return new Deadline(kind, date, calendar.source(kind), assumed);
    }
}
