// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.Report;

/** Assignments as rows of a table, each with its surest report. */
public final class AssignmentTable {

    private static final int PER_CENT = 100;

    private final Cells cells;

    public AssignmentTable(Locale language) {
        this.cells = new Cells(language);
    }

    /** The first row names the columns. */
    public List<List<String>> rows(List<RegisteredAssignment> assignments) {
        Stream<List<String>> heads = Stream.of(cells.heads(
                "to",
                "assignment",
                "due",
                "dueAsWritten",
                "state",
                "done",
                "reportDate",
                "reportParagraph",
                "confidence",
                "evidence"));
        return Stream.concat(heads, assignments.stream().map(this::row)).toList();
    }

    private List<String> row(RegisteredAssignment assignment) {
        Optional<Report> report = assignment.reports().stream().findFirst();
        return Cells.row(
                assignment.place(),
                Stream.of(
                        assignment.owner().orElse(""),
                        assignment.text(),
                        Cells.text(assignment.due()),
                        assignment.dueAsWritten().orElse(""),
                        cells.word("state." + assignment.state()),
                        Cells.text(assignment.done()),
                        report.map(told -> Cells.text(told.place().date())).orElse(""),
                        report.map(told -> Cells.text(told.place().paragraph())).orElse(""),
                        report.map(told -> Math.round(told.confidence() * PER_CENT) + " %")
                                .orElse(""),
                        report.map(told -> told.reasons().in(cells.language())).orElse("")));
    }
}
