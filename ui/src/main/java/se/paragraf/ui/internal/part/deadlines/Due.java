// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.calendar.BoardCalendar;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.model.text.NumberSpan;

/**
 * A legal day of a meeting as somebody sees it on another day.
 *
 * @param deadline the day
 * @param paragraphs the paragraphs that it is about; empty for all others
 * @param boards the boards that it is about; empty for all
 * @param state how it stands
 * @param days how many days are left; negative where it has passed
 */
record Due(Deadline deadline, List<NumberSpan> paragraphs, List<String> boards, State state, long days) {

    /** How a day stands. */
    enum State {
        /** What was to be done by it was done. */
        DONE,
        PASSED,
        TODAY,
        AHEAD
    }

    /** All days of a meeting in their order, those of each board where there are several. */
    static List<Due> of(MeetingCalendar calendar, LocalDate today) {
        List<Due> due = new ArrayList<>();
        for (NoticeCalendar notice : calendar.notices()) {
            for (Deadline deadline : notice.deadlines()) {
                due.add(of(deadline, notice, List.of(), today));
                if (notice.boards().size() > 1) {
                    addBoards(due, deadline.kind(), notice, today);
                }
            }
        }
        return due;
    }

    private static void addBoards(List<Due> due, DeadlineKind kind, NoticeCalendar notice, LocalDate today) {
        for (BoardCalendar board : notice.boards()) {
            board.deadlines().stream()
                    .filter(deadline -> deadline.kind() == kind)
                    .forEach(deadline -> due.add(of(deadline, notice, board.boards(), today)));
        }
    }

    private static Due of(Deadline deadline, NoticeCalendar notice, List<String> boards, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, deadline.date());
        State state = done(deadline.kind(), notice).isPresent()
                ? State.DONE
                : days < 0 ? State.PASSED : days == 0 ? State.TODAY : State.AHEAD;
        return new Due(deadline, notice.paragraphs(), boards, state, days);
    }

    /** The day on which it was done; the other days come by themselves. */
    private static Optional<LocalDate> done(DeadlineKind kind, NoticeCalendar notice) {
        return switch (kind) {
            case ADJUSTMENT_LATEST -> notice.adjusted();
            case NOTICE_LATEST -> notice.posted();
            case LAST_APPEAL_DAY, EARLIEST_REMOVAL -> Optional.empty();
        };
    }
}
