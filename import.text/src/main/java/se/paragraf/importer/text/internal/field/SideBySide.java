// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.importing.text.Line;

/** Puts groups of people that stand side by side in columns below each other. */
public final class SideBySide {

    private static final int FEWEST = 2;

    private SideBySide() {}

    /** The lines, each column below its head; what stood beside each other on a line has the number of the line. */
    public static List<Line> unfolded(List<Line> part) {
        List<Line> unfolded = new ArrayList<>();
        int i = 0;
        while (i < part.size()) {
            List<Cell> heads = heads(part.get(i));
            if (heads.isEmpty()) {
                unfolded.add(part.get(i));
                i++;
                continue;
            }
            int end = end(part, i, heads);
            unfolded.addAll(columns(part.subList(i, end), heads));
            i = end;
        }
        return unfolded;
    }

    /** The labels of a line that has nothing else; empty if one is missing or none heads a group of people. */
    private static List<Cell> heads(Line line) {
        List<Cell> cells = Cell.of(line);
        if (cells.size() < FEWEST) {
            return List.of();
        }
        boolean group = false;
        for (Cell cell : cells) {
            Optional<Label> label = LabelFinder.whole(cell.text());
            if (label.isEmpty()) {
                return List.of();
            }
            group |= label.get().kind().isAttendance();
        }
        return group ? cells : List.of();
    }

    private static int end(List<Line> part, int head, List<Cell> heads) {
        int before = part.get(head).number();
        for (int i = head + 1; i < part.size(); i++) {
            Line line = part.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean gap = i > head + 1 && line.number() - before > 1;
            List<Cell> cells = Cell.of(line);
            boolean label = cells.stream().anyMatch(cell -> LabelFinder.whole(cell.text())
                    .filter(found -> found != Label.CHAIR && found != Label.SECRETARY)
                    .isPresent());
            boolean apart = gap && cells.stream().allMatch(cell -> cell.column(heads) == 0);
            if (label || apart || cells.isEmpty() || LabelFinder.at(line.text()).isPresent()) {
                return i;
            }
            before = line.number();
        }
        return part.size();
    }

    private static List<Line> columns(List<Line> rows, List<Cell> heads) {
        List<Line> lines = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            lines.add(new Line(rows.get(0).number(), heads.get(column).text()));
            for (Line row : rows.subList(1, rows.size())) {
                StringBuilder text = new StringBuilder();
                List<Cell> cells = Cell.of(row);
                for (int place = 0; place < cells.size(); place++) {
                    if (column(cells, place, heads) == column) {
                        text.append(text.isEmpty() ? "" : "\t")
                                .append(cells.get(place).text());
                    }
                }
                lines.add(new Line(row.number(), text.toString(), row.form()));
            }
        }
        return lines;
    }

    /** Where each column has its cell, their order tells: several tabs in a row bring a cell to its place only on paper. */
    private static int column(List<Cell> cells, int place, List<Cell> heads) {
        return cells.size() == heads.size() ? place : cells.get(place).column(heads);
    }
}
