// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableRow;

/** Makes a table regular: a reader, and a machine that reads aloud, needs every row as wide as the others. */
final class Grid {

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
            return Map.of("head", List.of(), "body", List.of());
        }
        List<List<List<Run>>> rows =
                table.getRows().stream().map(row -> cells(row, columns)).toList();
        // A table of nothing but headings has none.
        int head = table.getHeaderRows() > 0 && table.getHeaderRows() < rows.size() ? table.getHeaderRows() : 0;
        return Map.of("head", rows.subList(0, head), "body", rows.subList(head, rows.size()));
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
