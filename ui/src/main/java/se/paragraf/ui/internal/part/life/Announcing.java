// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;

/**
 * An adjustment that is announced on boards (KL 8:12, Finsam 19 §).
 *
 * @param adjustment what is announced
 * @param days the day on which the notice comes up on each board; those that wait are left out
 */
record Announcing(Adjustment adjustment, Map<Board, LocalDate> days) {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    /** The boards on which an adjustment is announced. */
    static List<Board> boards(Life life, Adjustment adjustment) {
        return Board.of(
                life.meeting(),
                life.notice(adjustment)
                        .map(Notice::getPostings)
                        .map(List::copyOf)
                        .orElse(List.of()));
    }

    /** What is wrong with it. */
    Optional<Message> fault(Life life) {
        if (days.isEmpty()) {
            return Optional.of(Message.of(Announcing.class, "post.nowhere"));
        }
        if (days.values().stream().anyMatch(day -> day.isBefore(adjustment.getAdjustedOn()))) {
            return Optional.of(Message.of(Announcing.class, "post.early", adjustment.getAdjustedOn()));
        }
        return days.values().stream().anyMatch(day -> day.isAfter(life.today()))
                ? Optional.of(Message.of(Announcing.class, "post.future"))
                : Optional.empty();
    }

    /** Notes it; the minutes are announced when all boards have the notice. */
    void apply(Life life) {
        Meeting meeting = life.meeting();
        List<Board> boards = boards(life, adjustment);
        Notice notice = life.notice(adjustment).orElseGet(() -> add(meeting));
        notice.setAdjustment(adjustment);
        notice.setAdjustedOn(adjustment.getAdjustedOn());
        complete(meeting, notice);
        for (Board board : boards) {
            Posting posting = board.posting().orElseGet(() -> post(notice, board));
            Optional.ofNullable(days.get(board)).ifPresent(posting::setPostedOn);
        }
        life.days(notice).ifPresent(counted -> count(notice, counted));
        boolean whole = meeting.getState() == MeetingState.ADJUSTED;
        if (whole && life.toAnnounce().isEmpty()) {
            meeting.setState(MeetingState.POSTED);
        }
    }

    private Notice add(Meeting meeting) {
        Notice notice = FACTORY.createNotice();
        for (NumberRange range : adjustment.getParagraphs()) {
            NumberRange same = FACTORY.createNumberRange();
            same.setFirst(range.getFirst());
            same.setLast(range.getLast());
            notice.getParagraphs().add(same);
        }
        meeting.getNotices().add(notice);
        return notice;
    }

    private static void complete(Meeting meeting, Notice notice) {
        if (notice.getStorage() == null
                && meeting.getFederation() != null
                && !meeting.getFederation().eIsProxy()) {
            notice.setStorage(meeting.getFederation().getStorage());
        }
        if (notice.getSigner() == null) {
            notice.setSigner(Signing.of(meeting).name(SignatoryRole.SECRETARY));
        }
    }

    private static Posting post(Notice notice, Board board) {
        Posting posting = FACTORY.createPosting();
        posting.setBoard(board.owner());
        board.member().ifPresent(posting::setMember);
        notice.getPostings().add(posting);
        return posting;
    }

    /** The time for appeal runs from the board that came last, so that all have the same end (KL 13:5). */
    private static void count(Notice notice, NoticeCalendar counted) {
        Optional<LocalDate> appeal = known(counted, DeadlineKind.LAST_APPEAL_DAY);
        Optional<LocalDate> removal = known(counted, DeadlineKind.EARLIEST_REMOVAL);
        for (Posting posting : notice.getPostings()) {
            appeal.ifPresent(posting::setStatedAppealEnd);
            removal.ifPresent(posting::setEarliestRemoval);
        }
    }

    private static Optional<LocalDate> known(NoticeCalendar counted, DeadlineKind kind) {
        return counted.find(kind).filter(deadline -> !deadline.assumed()).map(Deadline::date);
    }
}
