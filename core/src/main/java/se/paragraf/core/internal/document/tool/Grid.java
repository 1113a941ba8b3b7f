// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableRow;

/** Makes a table regular: a reader, and a machine that reads aloud, needs every row as wide as the others. */
final class Grid {

    private static final Pattern FIGURE = Pattern.compile("[-–−+±]?\\d[\\d\\h.,]*+(?:%|t?kr|mn?kr|kronor|SEK|tim)?");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\h]*[-–−]?[\\s\\h]*");

    private Grid() {}

    static Map<String, Object> of(TableBlock table) {
        int columns = table.getRows().stream()
                .mapToInt(row -> row.getCells().size())
                .max()
                .orElse(0);
        boolean isWritten = table.getRows().stream()
                .flatMap(row -> row.getCells().stream())
                .anyMatch(cell -> Words.areIn(cell.getRuns()));
        if (!isWritten) {
            return Map.of("head", List.of(), "body", List.of(), "figures", List.of());
        }
        List<List<List<Run>>> rows =
                table.getRows().stream().map(row -> cells(row, columns)).toList();
        // A table of nothing but headings has none.
        int head = table.getHeaderRows() > 0 && table.getHeaderRows() < rows.size() ? table.getHeaderRows() : 0;
        List<List<List<Run>>> body = rows.subList(head, rows.size());
        List<Boolean> figures = IntStream.range(0, columns)
                .mapToObj(column -> hasFigures(body, column))
                .toList();
        return Map.of("head", rows.subList(0, head), "body", body, "figures", figures);
    }

    /** Whether a column has amounts and nothing else: they are read digit below digit. */
    private static boolean hasFigures(List<List<List<Run>>> rows, int column) {
        boolean any = false;
        for (List<List<Run>> row : rows) {
            String text = row.get(column).stream()
                    .map(Run::getText)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining());
            if (FIGURE.matcher(text.strip()).matches()) {
                any = true;
            } else if (!NOTHING.matcher(text).matches()) {
                return false;
            }
        }
        return any;
    }

    private static List<List<Run>> cells(TableRow row, int columns) {
        List<List<Run>> cells = new ArrayList<>();
        row.getCells().forEach(cell -> cells.add(cell.getRuns()));
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        return cells;
    }
}
