// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Rows as a file that a spreadsheet opens with all letters in their place. */
public final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** A spreadsheet takes a cell that begins so for a formula, which could do anything. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final String QUOTED_AS_TEXT = "'";

    private CsvTable() {}

    /** Writes the rows, whole or not at all, and leaves the stream open. */
    public static void write(List<List<String>> rows, Locale language, OutputStream out) throws IOException {
        StringWriter whole = new StringWriter();
        whole.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(language.getLanguage().equals("sv") ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(whole)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(CsvTable::safe).toList()));
        }
        out.write(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String safe(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : QUOTED_AS_TEXT + cell;
    }
}
