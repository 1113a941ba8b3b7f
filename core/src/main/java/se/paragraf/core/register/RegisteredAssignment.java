// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An assignment in the register. Immutable.
 *
 * @param place where it was given
 * @param owner who is to do it, as written; empty if nobody is named
 * @param text what is to be done, as written
 * @param due by when; empty where no day of the calendar is written
 * @param dueAsWritten the words that say when; empty if there are none
 * @param done the day on which it was done; empty if nobody stated one
 * @param reports where it was reported back, the surest first
 */
public record RegisteredAssignment(
        ParagraphPlace place,
        Optional<String> owner,
        String text,
        Optional<LocalDate> due,
        Optional<String> dueAsWritten,
        Optional<LocalDate> done,
        List<Report> reports) {

    /**
     * Creates it.
     *
     * @param place not null
     * @param owner not null
     * @param text not null
     * @param due not null
     * @param dueAsWritten not null
     * @param done not null
     * @param reports not null
     * @throws NullPointerException if an argument is null
     */
    public RegisteredAssignment {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(dueAsWritten, "dueAsWritten");
        Objects.requireNonNull(done, "done");
        reports = List.copyOf(reports);
    }

    /**
     * What became of it.
     *
     * @return the state
     */
    public AssignmentState state() {
        if (done.isPresent() || reports.stream().anyMatch(Report::stated)) {
            return AssignmentState.DONE;
        }
        return reports.stream().anyMatch(Report::isSure) ? AssignmentState.REPORTED : AssignmentState.OPEN;
    }
}
