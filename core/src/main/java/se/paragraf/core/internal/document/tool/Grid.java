// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;

/** Makes a table regular: a reader, and a machine that reads aloud, needs every row as wide as the others. */
final class Grid {

    private static final Pattern FIGURE = Pattern.compile("[-–−+±]?\\d[\\d\\h.,]*+(?:%|t?kr|mn?kr|kronor|SEK|tim)?");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\h]*[-–−]?[\\s\\h]*");
    private static final int WIDEST_CELL = 99;

    private Grid() {}

    static Map<String, Object> of(TableBlock table) {
        boolean isWritten = table.getRows().stream()
                .flatMap(row -> row.getCells().stream())
                .anyMatch(cell -> Words.areIn(cell.getRuns()));
        if (!isWritten) {
            return Map.of("head", List.of(), "body", List.of());
        }
        int columns = table.getRows().stream().mapToInt(Grid::width).max().orElse(0);
        // A table of nothing but headings has none.
        int rows = table.getRows().size();
        int head = table.getHeaderRows() > 0 && table.getHeaderRows() < rows ? table.getHeaderRows() : 0;
        boolean[] figures = figures(table.getRows().subList(head, rows), columns);
        List<List<Map<String, Object>>> all =
                table.getRows().stream().map(row -> cells(row, figures)).toList();
        return Map.of("head", all.subList(0, head), "body", all.subList(head, rows));
    }

    private static int width(TableRow row) {
        return row.getCells().stream().mapToInt(Grid::width).sum();
    }

    private static int width(TableCell cell) {
        return Math.min(Math.max(cell.getColumns(), 1), WIDEST_CELL);
    }

    /** Which columns have amounts and nothing else: they are read digit below digit. */
    private static boolean[] figures(List<TableRow> rows, int columns) {
        boolean[] some = new boolean[columns];
        boolean[] other = new boolean[columns];
        for (TableRow row : rows) {
            int column = 0;
            for (TableCell cell : row.getCells()) {
                String text = cell.getRuns().stream()
                        .map(Run::getText)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining());
                if (width(cell) == 1) {
                    some[column] |= FIGURE.matcher(text.strip()).matches();
                    other[column] |= !FIGURE.matcher(text.strip()).matches()
                            && !NOTHING.matcher(text).matches();
                }
                column += width(cell);
            }
        }
        for (int column = 0; column < columns; column++) {
            some[column] &= !other[column];
        }
        return some;
    }

    private static List<Map<String, Object>> cells(TableRow row, boolean[] figures) {
        List<Map<String, Object>> cells = new ArrayList<>();
        int column = 0;
        for (TableCell cell : row.getCells()) {
            int width = width(cell);
            cells.add(cell(cell.getRuns(), width, width == 1 && figures[column]));
            column += width;
        }
        for (; column < figures.length; column++) {
            cells.add(cell(List.of(), 1, figures[column]));
        }
        return cells;
    }

    private static Map<String, Object> cell(List<Run> runs, int columns, boolean figure) {
        return Map.of("runs", runs, "columns", columns, "figure", figure);
    }
}
