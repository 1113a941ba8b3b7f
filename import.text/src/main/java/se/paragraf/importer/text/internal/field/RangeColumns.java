// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.importer.text.internal.value.NumberRanges;

/** Takes a table of notices apart that has a column for each of the paragraphs that were adjusted together. */
public final class RangeColumns {

    private static final int FEWEST = 2;
    private static final int LONGEST_LINE = 400;
    private static final Pattern RANGES = Pattern.compile(NumberRanges.REGEX);
    private static final Pattern WORD = Pattern.compile("(?iu)paragraf(?:er)?:?|§{1,2}:?");

    private RangeColumns() {}

    /** The lines, a notice of its own for each column of such a table. */
    public static List<Line> turned(List<Line> part) {
        List<Line> turned = new ArrayList<>();
        int i = 0;
        while (i < part.size()) {
            List<String> heads = heads(part.get(i));
            int end = i + 1;
            while (!heads.isEmpty() && end < part.size() && isRow(cells(part.get(end)), heads.size())) {
                end++;
            }
            if (heads.isEmpty() || end == i + 1) {
                turned.add(part.get(i++));
                continue;
            }
            for (int column = 0; column < heads.size(); column++) {
                turned.add(new Line(part.get(i).number(), "Anslag " + heads.get(column)));
                for (Line row : part.subList(i + 1, end)) {
                    List<String> cells = cells(row);
                    turned.add(new Line(row.number(), cells.get(0) + "\t" + cells.get(column + 1)));
                }
            }
            i = end;
        }
        return turned;
    }

    /** The paragraphs over each column; empty if the line is no such head. */
    private static List<String> heads(Line line) {
        List<String> cells = line.text().indexOf('§') < 0 ? List.of() : cells(line);
        if (!cells.isEmpty() && WORD.matcher(cells.get(0)).matches()) {
            cells = cells.subList(1, cells.size());
        }
        boolean ranges = cells.size() >= FEWEST
                && cells.stream().allMatch(cell -> RANGES.matcher(cell).matches());
        return ranges ? cells : List.of();
    }

    private static boolean isRow(List<String> cells, int columns) {
        return cells.size() == columns + 1
                && Dates.in(cells.get(0)).isEmpty()
                && cells.subList(1, cells.size()).stream()
                        .allMatch(cell -> Dates.first(cell).isPresent());
    }

    private static List<String> cells(Line line) {
        return line.text().length() > LONGEST_LINE
                ? List.of()
                : Cell.of(line).stream().map(Cell::text).toList();
    }
}
