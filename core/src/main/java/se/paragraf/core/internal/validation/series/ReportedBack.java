// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.register.Assignments;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.register.AssignmentState;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.Report;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** R02: what was assigned is reported back at a later meeting. */
final class ReportedBack {

    /** After so many meetings an assignment without a day should have been heard of. */
    private static final int MEETINGS_OF_SILENCE = 3;

    private final RuleDescription rule;
    private final Subject subject;
    private final List<Meeting> later;

    private ReportedBack(RuleDescription rule, Subject subject) {
        this.rule = rule;
        this.subject = subject;
        this.later = subject.series().after(subject.meeting());
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return subject.series().isKnown() ? new ReportedBack(rule, subject).findings() : Stream.empty();
    }

    private Stream<Finding> findings() {
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        return IntStream.range(0, paragraphs.size()).boxed().flatMap(place -> {
            Paragraph paragraph = paragraphs.get(place);
            return IntStream.range(0, paragraph.getAssignments().size())
                    .mapToObj(i -> finding(
                            Assignments.registered(
                                    subject.meeting(),
                                    paragraph,
                                    paragraph.getAssignments().get(i),
                                    subject.series()),
                            Paragraphs.location(place) + ".assignments[" + i + "]"));
        });
    }

    private Finding finding(RegisteredAssignment assignment, String location) {
        if (assignment.state() != AssignmentState.OPEN) {
            return reported(assignment, location);
        }
        if (!assignment.reports().isEmpty()) {
            return told(Outcome.UNKNOWN, "R02.perhaps", assignment, location);
        }
        FindingBuilder finding;
        if (later.isEmpty()) {
            finding = start(Outcome.UNKNOWN, assignment, location).severity(Severity.INFO);
            return finding.message("R02.last", what(assignment));
        }
        LocalDate last = later.get(later.size() - 1).getDate();
        finding = start(Outcome.FAIL, assignment, location).fact(Facts.MEETING, last);
        if (assignment.due().filter(last::isAfter).isPresent()) {
            return finding.fact(Facts.LIMIT, assignment.due().get())
                    .message("R02.overdue", what(assignment), assignment.due().get(), last);
        }
        finding.fact(Facts.COUNT, later.size());
        return later.size() >= MEETINGS_OF_SILENCE && assignment.due().isEmpty()
                ? finding.message("R02.silence", what(assignment), later.size(), last)
                : finding.severity(Severity.INFO).message("R02.open", what(assignment), last);
    }

    private Finding reported(RegisteredAssignment assignment, String location) {
        return assignment.reports().isEmpty()
                ? start(Outcome.PASS, assignment, location)
                        .message("R02.done", what(assignment), assignment.done().orElseThrow())
                : told(Outcome.PASS, "R02.pass", assignment, location);
    }

    private Finding told(Outcome outcome, String key, RegisteredAssignment assignment, String location) {
        Report report = assignment.reports().get(0);
        LocalDate day = report.place().date().orElseThrow();
        String number = String.valueOf(report.place().paragraph().orElse(0));
        return start(outcome, assignment, location)
                .fact(Facts.MEETING, day)
                .message(key, what(assignment), day, number, report.reasons());
    }

    private FindingBuilder start(Outcome outcome, RegisteredAssignment assignment, String location) {
        FindingBuilder finding = rule.finding(outcome).at(location);
        assignment.place().paragraph().ifPresent(finding::paragraph);
        assignment.owner().ifPresent(owner -> finding.fact(Facts.NAMES, List.of(owner)));
        return finding;
    }

    private static String what(RegisteredAssignment assignment) {
        return assignment.owner().map(owner -> owner + ": ").orElse("") + assignment.text();
    }
}
