// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.Report;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/** The assignments of a meeting, with the later paragraphs that report on them. */
public final class Assignments {

    /** Later, other words of the same matter are told for the report. */
    private static final int MEETINGS_AFTER = 24;

    /** More proposals would be of no help. */
    private static final int MOST_REPORTS = 3;

    private Assignments() {}

    /** In the order of the minutes. */
    public static Stream<RegisteredAssignment> of(Meeting meeting, MeetingSeries series) {
        return meeting.getParagraphs().stream().flatMap(paragraph -> paragraph.getAssignments().stream()
                .map(assignment -> registered(meeting, paragraph, assignment, series)));
    }

    /** An assignment that a paragraph gives. */
    public static RegisteredAssignment registered(
            Meeting meeting, Paragraph paragraph, Assignment assignment, MeetingSeries series) {
        return new RegisteredAssignment(
                Places.of(meeting, paragraph),
                Optional.ofNullable(assignment.getTo()),
                Objects.requireNonNullElse(assignment.getText(), ""),
                Optional.ofNullable(assignment.getDue()),
                Optional.ofNullable(assignment.getDueAsWritten()),
                Optional.ofNullable(assignment.getDone()),
                reports(meeting, paragraph, assignment, series));
    }

    private static List<Report> reports(
            Meeting meeting, Paragraph paragraph, Assignment assignment, MeetingSeries series) {
        Paragraph stated = assignment.getReportedIn();
        if (stated != null && stated.eContainer() instanceof Meeting later) {
            Message evidence = Message.of(Assignments.class, "evidence.stated");
            return List.of(new Report(Places.of(later, stated), true, 1, List.of(evidence)));
        }
        Evidence evidence = new Evidence(meeting, paragraph, assignment);
        List<Report> found = new ArrayList<>();
        // Minutes of the same day are most likely a copy of these, and a copy reports on nothing.
        series.after(meeting).stream()
                .filter(later -> !Objects.equals(later.getDate(), meeting.getDate()))
                .limit(MEETINGS_AFTER)
                .forEach(later -> series.noted(later, MeetingWords.class, MeetingWords::of).paragraphs().stream()
                        .flatMap(words -> evidence.in(later, words).stream())
                        .forEach(found::add));
        // The sort is stable: of equals, the earliest.
        found.sort(Comparator.comparingDouble(Report::confidence).reversed());
        return found.size() > MOST_REPORTS ? found.subList(0, MOST_REPORTS) : found;
    }
}
