// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.core.minutes.AdjustedParts;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.NumberSpan;

/**
 * Where minutes are in their life, and what comes next. For one thread, as the minutes are.
 *
 * @param meeting the minutes
 * @param calendar the legal calendar
 * @param today the day
 */
record Life(Meeting meeting, LegalCalendar calendar, LocalDate today) {

    /** How far they have come. */
    Stage stage() {
        return switch (meeting.getState()) {
            case DRAFT -> isSent() ? Stage.SENT : Stage.DRAFT;
            case ADJUSTED -> isAnnounced() ? Stage.POSTED : Stage.ADJUSTED;
            case POSTED -> Stage.POSTED;
            case IN_FORCE -> Stage.IN_FORCE;
            case ARCHIVED -> Stage.ARCHIVED;
        };
    }

    /** Every notice is up, whoever noted it. */
    private boolean isAnnounced() {
        return !meeting.getNotices().isEmpty()
                && meeting.getNotices().stream().allMatch(Life::isUp)
                && toAnnounce().isEmpty();
    }

    /** Those who adjust know where to; a meeting that is planned has no such place yet. */
    private boolean isSent() {
        return pending()
                .map(Adjustment::getPlace)
                .filter(place -> !place.isBlank())
                .isPresent();
    }

    /** The adjustment of the minutes as a whole that is not made yet. */
    Optional<Adjustment> pending() {
        return meeting.getAdjustments().stream()
                .filter(adjustment -> adjustment.getAdjustedOn() == null)
                .filter(adjustment -> adjustment.getParagraphs().isEmpty())
                .findFirst();
    }

    /** What was adjusted but does not stand on all boards yet. */
    List<Adjustment> toAnnounce() {
        return meeting.getAdjustments().stream()
                .filter(adjustment -> adjustment.getAdjustedOn() != null)
                .filter(adjustment -> notice(adjustment).filter(Life::isUp).isEmpty())
                .toList();
    }

    private static boolean isUp(Notice notice) {
        return !notice.getPostings().isEmpty()
                && notice.getPostings().stream().allMatch(posting -> posting.getPostedOn() != null);
    }

    /** The paragraphs that are adjusted, and so changed by a rectification only. */
    List<Paragraph> adjusted() {
        AdjustedParts parts = AdjustedParts.of(meeting);
        return meeting.getState() == MeetingState.DRAFT
                ? meeting.getParagraphs().stream()
                        .filter(paragraph -> parts.have(paragraph, Literals.PARAGRAPH__TITLE))
                        .toList()
                : meeting.getParagraphs();
    }

    /** The last lawful day to announce an adjustment; empty if nothing binds the body to days. */
    Optional<Deadline> announcedBy(Adjustment adjustment) {
        Federation body = meeting.getFederation();
        return (body == null || body.eIsProxy() ? Optional.of(calendar) : calendar.of(body))
                .map(law -> Deadline.of(law, DeadlineKind.NOTICE_LATEST, adjustment.getAdjustedOn(), false));
    }

    /** The notice of an adjustment: the one that says so, else the one about the same paragraphs. */
    Optional<Notice> notice(Adjustment adjustment) {
        List<NumberSpan> spans = NumberSpan.of(adjustment.getParagraphs());
        return Stream.concat(
                        meeting.getNotices().stream().filter(notice -> notice.getAdjustment() == adjustment),
                        meeting.getNotices().stream()
                                .filter(notice -> notice.getAdjustment() == null)
                                .filter(notice ->
                                        NumberSpan.of(notice.getParagraphs()).equals(spans)))
                .findFirst();
    }

    /** The notices that hang somewhere, in the order of the minutes. */
    List<Posting> up() {
        return meeting.getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .filter(posting -> posting.getPostedOn() != null && posting.getRemovedOn() == null)
                .toList();
    }

    /** The first day on which a notice may be taken down on a board, with its source; empty if nothing binds the body to days. */
    Optional<Deadline> earliestRemoval(Posting posting) {
        return days((Notice) posting.eContainer()).flatMap(days -> days.find(DeadlineKind.EARLIEST_REMOVAL));
    }

    /** The days of a notice, by the paragraphs that it is about. */
    Optional<NoticeCalendar> days(Notice notice) {
        List<NumberSpan> spans = NumberSpan.of(notice.getParagraphs());
        return calendar.of(meeting).map(MeetingCalendar::notices).stream()
                .flatMap(List::stream)
                .filter(days -> days.paragraphs().equals(spans))
                .findFirst();
    }

    /** The next deadline of the stage; empty if there is none. */
    Optional<Deadline> due() {
        return switch (stage()) {
            case DRAFT, SENT -> first(DeadlineKind.ADJUSTMENT_LATEST);
            case ADJUSTED -> first(DeadlineKind.NOTICE_LATEST);
            case POSTED -> appealEnd();
            case IN_FORCE, ARCHIVED -> Optional.empty();
        };
    }

    private Optional<Deadline> first(DeadlineKind kind) {
        return deadlines(kind).findFirst();
    }

    private Stream<Deadline> deadlines(DeadlineKind kind) {
        return calendar.of(meeting).map(MeetingCalendar::notices).stream()
                .flatMap(List::stream)
                .flatMap(days -> days.find(kind).stream());
    }

    /** The day after which nothing of the minutes can be appealed; empty if nothing binds the body to days. */
    Optional<Deadline> appealEnd() {
        return deadlines(DeadlineKind.LAST_APPEAL_DAY)
                .max((one, other) -> one.date().compareTo(other.date()));
    }

    /** Whether the time that is left for the next step has run out. */
    boolean isLate() {
        return stage().compareTo(Stage.POSTED) < 0
                && due().filter(deadline -> deadline.date().isBefore(today)).isPresent();
    }

    /** Whether the time for appeal is over, counted from days that are known. */
    boolean isAppealOver() {
        return stage() == Stage.POSTED
                && appealEnd()
                        .map(end -> !end.assumed() && end.date().isBefore(today))
                        .orElse(true);
    }
}
