// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import se.paragraf.core.internal.register.AssignmentTable;
import se.paragraf.core.internal.register.CsvTable;
import se.paragraf.core.internal.register.DecisionTable;

/**
 * Registers as tables for a spreadsheet: UTF-8 with a byte order mark, cells parted as spreadsheets of the language expect
 * it, and no cell that one would take for a formula. For any thread.
 */
public final class RegisterCsv {

    private RegisterCsv() {}

    /**
     * Writes a row for each decision below the names of the columns, and leaves the stream open.
     *
     * @param decisions the decisions, in the order to write them
     * @param language the language of the columns; semicolons part the cells in Swedish, else commas
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void decisions(List<RegisteredDecision> decisions, Locale language, OutputStream out)
            throws IOException {
        CsvTable.write(new DecisionTable(language).rows(decisions), language, out);
    }

    /**
     * Writes a row for each assignment below the names of the columns, and leaves the stream open.
     *
     * @param assignments the assignments, in the order to write them
     * @param language the language of the columns; semicolons part the cells in Swedish, else commas
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void assignments(List<RegisteredAssignment> assignments, Locale language, OutputStream out)
            throws IOException {
        CsvTable.write(new AssignmentTable(language).rows(assignments), language, out);
    }
}
