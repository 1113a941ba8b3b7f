// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.core.calendar.BoardCalendar;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** The legal days of a meeting, for a person to read. */
final class DeadlinesText {

    private static final String INDENT = "  ";
    private static final String UNKNOWN = "–";

    private final TextPage page;

    private DeadlinesText(Locale language) {
        this.page = new TextPage(language);
    }

    static String of(Optional<MeetingCalendar> calendar, Locale language) {
        DeadlinesText text = new DeadlinesText(language);
        calendar.ifPresentOrElse(text::meeting, () -> text.page.line(text.page.word("new.unbound")));
        return text.page.toString();
    }

    private void meeting(MeetingCalendar calendar) {
        page.line(calendar.body().orElseGet(() -> page.word("deadlines.body")) + ", "
                + calendar.meeting().map(this::day).orElseGet(() -> page.word("show.undated")));
        calendar.notices().forEach(this::notice);
        boolean assumed = calendar.notices().stream()
                .flatMap(notice -> notice.deadlines().stream())
                .anyMatch(Deadline::assumed);
        if (assumed) {
            page.gap().line("* " + page.word("deadlines.assumed"));
        }
    }

    private void notice(NoticeCalendar notice) {
        page.gap();
        if (!notice.paragraphs().isEmpty()) {
            page.line("§ " + NumberSpan.inWords(notice.paragraphs(), "–", ", "));
        }
        List<List<String>> rows = new ArrayList<>();
        deadline(rows, notice, DeadlineKind.ADJUSTMENT_LATEST);
        fact(rows, "notice.adjusted", notice.adjusted());
        deadline(rows, notice, DeadlineKind.NOTICE_LATEST);
        fact(rows, "notice.posted", notice.posted());
        deadline(rows, notice, DeadlineKind.LAST_APPEAL_DAY);
        deadline(rows, notice, DeadlineKind.EARLIEST_REMOVAL);
        Columns.of(rows).forEach(line -> page.line(INDENT + line));
        boards(notice.boards());
    }

    private void deadline(List<List<String>> rows, NoticeCalendar notice, DeadlineKind kind) {
        notice.find(kind)
                .ifPresent(deadline -> rows.add(List.of(
                        page.word("deadline." + kind),
                        marked(deadline),
                        deadline.source(),
                        deadline.shiftedBecause()
                                .map(free -> page.word("deadlines.moved", free))
                                .orElse(""))));
    }

    private void fact(List<List<String>> rows, String key, Optional<LocalDate> day) {
        rows.add(List.of(page.word(key), day.map(this::day).orElse(UNKNOWN), "", ""));
    }

    private void boards(List<BoardCalendar> boards) {
        List<BoardCalendar> named =
                boards.stream().filter(board -> !board.boards().isEmpty()).toList();
        if (named.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.word("notice.posted"),
                page.word("deadline." + DeadlineKind.LAST_APPEAL_DAY),
                page.word("deadline." + DeadlineKind.EARLIEST_REMOVAL),
                page.word("notice.boards")));
        for (BoardCalendar board : named) {
            rows.add(List.of(
                    board.posted().map(this::day).orElse(UNKNOWN),
                    of(board, DeadlineKind.LAST_APPEAL_DAY),
                    of(board, DeadlineKind.EARLIEST_REMOVAL),
                    String.join(", ", board.boards())));
        }
        page.gap();
        Columns.of(rows).forEach(line -> page.line(INDENT + line));
    }

    private String of(BoardCalendar board, DeadlineKind kind) {
        return board.deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(this::marked)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private String marked(Deadline deadline) {
        return day(deadline.date()) + (deadline.assumed() ? " *" : "");
    }

    private String day(LocalDate day) {
        return Message.of(DeadlinesText.class, "deadlines.day", day, day.getDayOfWeek())
                .in(page.language());
    }
}
