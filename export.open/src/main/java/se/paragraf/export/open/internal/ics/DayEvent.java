// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.ics;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.paragraf.core.calendar.BoardCalendar;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/**
 * One legal day as an event of a calendar.
 *
 * @param days those of the meeting
 * @param notice those of the notice that it belongs to
 * @param boards the boards that it is about; empty for all
 * @param deadline the day
 */
record DayEvent(MeetingCalendar days, NoticeCalendar notice, List<String> boards, Deadline deadline) {

    /** At nine o'clock on the day before. */
    private static final Duration BEFORE =
            Duration.builder().prior(true).hours(15).build();

    /** The days of each notice for all boards together, then those of single boards where they differ. */
    static List<DayEvent> of(MeetingCalendar days) {
        List<DayEvent> events = new ArrayList<>();
        for (NoticeCalendar notice : days.notices()) {
            notice.deadlines().forEach(deadline -> events.add(new DayEvent(days, notice, List.of(), deadline)));
            if (notice.boards().size() > 1) {
                notice.boards().stream()
                        .filter(board -> !board.boards().isEmpty())
                        .forEach(board -> events.addAll(of(days, notice, board)));
            }
        }
        return events;
    }

    private static List<DayEvent> of(MeetingCalendar days, NoticeCalendar notice, BoardCalendar board) {
        return board.deadlines().stream()
                .map(deadline -> new DayEvent(days, notice, board.boards(), deadline))
                .toList();
    }

    VEvent in(Locale language) {
        VEvent event = new VEvent();
        event.setUid(uid());
        event.setDateTimeStamp(Date.from(known().atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.setDateStart(allDay(deadline.date()));
        event.setDateEnd(allDay(deadline.date().plusDays(1)));
        event.setSequence(revision());
        event.setTransparency(true);
        String summary = summary(language);
        event.setSummary(summary).setLanguage(language.getLanguage());
        event.setDescription(description(language)).setLanguage(language.getLanguage());
        event.addAlarm(VAlarm.display(new Trigger(BEFORE, Related.START), summary));
        return event;
    }

    /** The same for the same day of the same meeting, also when its date has moved. */
    private String uid() {
        String what = String.join(
                "|",
                days.body().orElse(""),
                days.meeting().map(LocalDate::toString).orElse(""),
                NumberSpan.inWords(notice.paragraphs(), "-", ","),
                String.join(",", boards),
                deadline.kind().name());
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@paragraf.se";
    }

    /** The latest day that is known to have been: what is written follows from what happened until then. */
    private LocalDate known() {
        return Stream.of(days.meeting(), notice.adjusted(), notice.posted())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /** Each day that becomes known can move those after it. */
    private int revision() {
        return (notice.adjusted().isPresent() ? 1 : 0) + (notice.posted().isPresent() ? 1 : 0);
    }

    private static ICalDate allDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String summary(Locale language) {
        String day = words(language, "event." + deadline.kind());
        String body = days.body().orElseGet(() -> words(language, "event.nobody"));
        String meeting = days.meeting().map(LocalDate::toString).orElse("–");
        return notice.paragraphs().isEmpty()
                ? words(language, "event.summary", day, body, meeting)
                : words(
                        language,
                        "event.paragraphs",
                        day,
                        body,
                        meeting,
                        NumberSpan.inWords(notice.paragraphs(), "–", ", "));
    }

    private String description(Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(words(language, "event.source", deadline.source()));
        if (!boards.isEmpty()) {
            lines.add(words(language, "event.boards", String.join(", ", boards)));
        }
        deadline.shiftedBecause().ifPresent(free -> lines.add(words(language, "event.moved", free.in(language))));
        if (deadline.assumed()) {
            lines.add(words(language, "event.assumed"));
        }
        return String.join("\n", lines);
    }

    private static String words(Locale language, String key, Object... arguments) {
        return Message.of(DayEvent.class, key, arguments).in(language);
    }
}
