// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** A meeting that is prepared, for a person to read. */
final class PlanText {

    private static final String INDENT = "  ";

    private PlanText() {}

    static String of(Path file, MeetingPlan plan, Locale language) {
        TextPage page = new TextPage(language);
        Meeting meeting = plan.meeting();
        String body = Objects.requireNonNullElseGet(meeting.getFederationName(), () -> page.word("show.nobody"));
        page.line(file + ": " + body + ", " + meeting.getDate());
        page.line(INDENT
                + page.word(
                        "new.called",
                        called(meeting, AttendanceGroup.DECIDING),
                        called(meeting, AttendanceGroup.SUBSTITUTE),
                        called(meeting, AttendanceGroup.OTHER),
                        meeting.getNotices().get(0).getPostings().size()));
        for (Paragraph paragraph : meeting.getParagraphs()) {
            page.line(INDENT
                    + paragraph.getNumberAsWritten()
                    + INDENT
                    + Objects.requireNonNullElse(paragraph.getTitle(), ""));
        }
        page.heading("new.calendar");
        if (plan.deadlines().isEmpty()) {
            page.line(INDENT + page.word("new.unbound"));
        }
        plan.deadlines().forEach(day -> deadline(page, day));
        return page.toString();
    }

    private static void deadline(TextPage page, Deadline day) {
        String assumed = day.assumed() ? ", " + page.word("new.assumed") : "";
        page.labelled("deadline." + day.kind(), day.date() + "  (" + day.source() + assumed + ")");
    }

    private static long called(Meeting meeting, AttendanceGroup group) {
        return meeting.getAttendances().stream()
                .filter(attendance -> attendance.getGroup() == group)
                .count();
    }
}
