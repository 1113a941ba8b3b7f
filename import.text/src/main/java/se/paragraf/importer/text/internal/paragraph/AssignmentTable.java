// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.MinutesFactory;

/**
 * A table whose head says what, who and when: "Åtgärd, Ansvarig, Klart".
 *
 * @param what the column of what is to be done
 * @param who the column of those who do it
 * @param when the column of the time, or -1
 */
record AssignmentTable(int what, int who, int when) {

    private static final Pattern WHAT = Words.pattern("uppdrag|" + any("åtgärd", "att göra")
            + "(?:er)?|vad|aktivitet(?:er)?|uppgift(?:er)?|" + any("fråga", "ärende"));
    private static final Pattern WHO =
            Words.pattern("ansvarig(?:a)?|ansvar|vem|" + any("utförare") + "|" + any("ägare", "uppdragstagare"));
    private static final Pattern WHEN =
            Words.pattern(any("när") + "|klart?(?:\\h+(?:senast|datum))?|senast|datum|deadline|tid(?:punkt)?|"
                    + any("slutdatum", "färdigt?", "tidsplan"));

    /** The table that a row heads; empty if it heads none. */
    static Optional<AssignmentTable> headedBy(Passage row) {
        if (!row.is(Form.ROW)) {
            return Optional.empty();
        }
        AssignmentTable table = new AssignmentTable(column(row, WHAT), column(row, WHO), column(row, WHEN));
        return table.what < 0 || table.who < 0 ? Optional.empty() : Optional.of(table);
    }

    private static int column(Passage row, Pattern head) {
        List<String> cells = row.cells();
        return IntStream.range(0, cells.size())
                .filter(i ->
                        head.matcher(cells.get(i).replaceFirst("\\h*[:?]$", "")).matches())
                .findFirst()
                .orElse(-1);
    }

    /** The assignment of a row; empty if it names nobody or nothing. */
    Optional<Assignment> assignment(Passage row) {
        String to = cell(row, who);
        String text = cell(row, what);
        if (to.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Assignment assignment = MinutesFactory.eINSTANCE.createAssignment();
        assignment.setTo(to);
        assignment.setText(text);
        String time = cell(row, when);
        if (!time.isEmpty()) {
            assignment.setDueAsWritten(time);
            Dates.first(time).ifPresent(assignment::setDue);
        }
        return Optional.of(assignment);
    }

    private static String cell(Passage row, int column) {
        return column < 0 || column >= row.cells().size()
                ? ""
                : row.cells().get(column).strip();
    }
}
