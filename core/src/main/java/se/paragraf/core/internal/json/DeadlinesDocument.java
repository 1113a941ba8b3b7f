// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.paragraf.core.calendar.BoardCalendar;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.model.text.NumberSpan;

/** The legal days of a meeting as a JSON document. */
public final class DeadlinesDocument {

    private static final Map<DeadlineKind, String> KEYS = Map.of(
            DeadlineKind.ADJUSTMENT_LATEST, "adjustmentLatest",
            DeadlineKind.NOTICE_LATEST, "noticeLatest",
            DeadlineKind.LAST_APPEAL_DAY, "lastAppealDay",
            DeadlineKind.EARLIEST_REMOVAL, "earliestRemoval");

    private final Locale language;

    private DeadlinesDocument(Locale language) {
        this.language = language;
    }

    public static void write(Optional<MeetingCalendar> calendar, Locale language, OutputStream out) throws IOException {
        Json.document(calendar, new DeadlinesDocument(language)::meeting, out);
    }

    /** Where nothing binds the body, the keys are there all the same, with nothing in them. */
    private void meeting(Json json, Optional<MeetingCalendar> calendar) throws IOException {
        List<NoticeCalendar> notices = calendar.map(MeetingCalendar::notices).orElse(List.of(nothing()));
        json.put("contract", JsonExporter.CONTRACT)
                .put("meeting", calendar.flatMap(MeetingCalendar::meeting).orElse(null));
        notice(json, notices.get(0));
        json.objects("notices", notices.subList(1, notices.size()), this::apart);
    }

    private static NoticeCalendar nothing() {
        return new NoticeCalendar(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private void apart(Json json, NoticeCalendar notice) throws IOException {
        json.put("paragraphs", NumberSpan.inWords(notice.paragraphs(), "-", ","));
        notice(json, notice);
    }

    private void notice(Json json, NoticeCalendar notice) throws IOException {
        json.put("adjustmentLatest", day(notice.deadlines(), DeadlineKind.ADJUSTMENT_LATEST))
                .put("adjusted", notice.adjusted().orElse(null))
                .put("noticeLatest", day(notice.deadlines(), DeadlineKind.NOTICE_LATEST))
                .put("posted", notice.posted().orElse(null))
                .put("lastAppealDay", day(notice.deadlines(), DeadlineKind.LAST_APPEAL_DAY))
                .put("earliestRemoval", day(notice.deadlines(), DeadlineKind.EARLIEST_REMOVAL))
                .objects("basis", notice.deadlines(), this::basis)
                .objects("boards", notice.boards(), DeadlinesDocument::board);
    }

    private void basis(Json json, Deadline deadline) throws IOException {
        json.put("date", KEYS.get(deadline.kind()))
                .put("source", deadline.source())
                .put(
                        "shiftedBecause",
                        deadline.shiftedBecause().map(day -> day.in(language)).orElse(null));
        if (deadline.assumed()) {
            json.put("assumed", true);
        }
    }

    private static void board(Json json, BoardCalendar board) throws IOException {
        json.put("boards", board.boards())
                .put("posted", board.posted().orElse(null))
                .put("lastAppealDay", day(board.deadlines(), DeadlineKind.LAST_APPEAL_DAY))
                .put("earliestRemoval", day(board.deadlines(), DeadlineKind.EARLIEST_REMOVAL));
    }

    private static LocalDate day(List<Deadline> deadlines, DeadlineKind kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(Deadline::date)
                .findFirst()
                .orElse(null);
    }
}
