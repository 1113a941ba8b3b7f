// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.calendar.BoardCalendar;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.core.internal.minutes.AdjustmentDay;
import se.paragraf.core.internal.minutes.Notices;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.text.NumberSpan;

/** Counts the days of a meeting, from the latest lawful day where a day is not stated. */
final class MeetingDays {

    private final LegalCalendar calendar;
    private final Meeting meeting;

    private MeetingDays(LegalCalendar calendar, Meeting meeting) {
        this.calendar = calendar;
        this.meeting = meeting;
    }

    static MeetingCalendar of(LegalCalendar calendar, Meeting meeting) {
        MeetingDays days = new MeetingDays(calendar, meeting);
        Notices notices = Notices.of(meeting);
        Stream<Notice> rest = notices.restExpected() ? Stream.of(notices.rest()) : Stream.empty();
        return new MeetingCalendar(
                Optional.ofNullable(meeting.getFederationName()),
                Optional.ofNullable(meeting.getDate()),
                Stream.concat(rest, notices.separate().stream()).map(days::of).toList());
    }

    private NoticeCalendar of(Notice notice) {
        List<Announcement> groups = Announcement.of(notice);
        Optional<LocalDate> adjusted = AdjustmentDay.of(meeting, notice);
        Optional<Deadline> adjustment = Optional.ofNullable(meeting.getDate())
                .map(day -> Deadline.of(calendar, DeadlineKind.ADJUSTMENT_LATEST, day, false));
        Optional<Deadline> latest = adjusted.or(() -> adjustment.map(Deadline::date))
                .map(day -> Deadline.of(calendar, DeadlineKind.NOTICE_LATEST, day, adjusted.isEmpty()));
        Optional<LocalDate> posted = latest(groups);
        boolean wanting = groups.stream().anyMatch(group -> group.postedOn() == null);
        List<Deadline> deadlines = new ArrayList<>();
        adjustment.ifPresent(deadlines::add);
        latest.ifPresent(deadlines::add);
        // A board without a day may still be the last one.
        deadlines.addAll(appeal(wanting ? later(posted, latest.map(Deadline::date)) : posted, wanting));
        return new NoticeCalendar(
                NumberSpan.of(notice.getParagraphs()),
                adjusted,
                posted,
                deadlines,
                notice.getPostings().isEmpty()
                        ? List.of()
                        : groups.stream().map(group -> board(group, latest)).toList());
    }

    private BoardCalendar board(Announcement group, Optional<Deadline> latest) {
        Optional<LocalDate> posted = Optional.ofNullable(group.postedOn());
        return new BoardCalendar(
                group.boards(), posted, appeal(posted.or(() -> latest.map(Deadline::date)), posted.isEmpty()));
    }

    private List<Deadline> appeal(Optional<LocalDate> from, boolean assumed) {
        return from.stream()
                .flatMap(day -> Stream.of(DeadlineKind.LAST_APPEAL_DAY, DeadlineKind.EARLIEST_REMOVAL)
                        .map(kind -> Deadline.of(calendar, kind, day, assumed)))
                .toList();
    }

    private static Optional<LocalDate> latest(List<Announcement> groups) {
        return groups.stream()
                .map(Announcement::postedOn)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }
}
