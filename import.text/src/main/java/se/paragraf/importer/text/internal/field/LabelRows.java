// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.core.importing.text.Line;

/** Takes lines apart in which labels and their values stand side by side: "Sekreterare  Anna Lind    Ordförande  Bo Ek". */
public final class LabelRows {

    private static final int FEWEST = 2;

    private LabelRows() {}

    /** The lines, each label at the beginning of one; what stood beside each other has the number of the line. */
    public static List<Line> apart(List<Line> part) {
        List<Line> apart = new ArrayList<>();
        for (Line line : part) {
            List<Cell> cells = Cell.of(line);
            List<Integer> labels = labels(cells);
            if (labels.size() < FEWEST) {
                apart.add(line);
                continue;
            }
            for (int i = 0; i < labels.size(); i++) {
                int end = i + 1 < labels.size() ? labels.get(i + 1) : cells.size();
                String text = cells.subList(labels.get(i), end).stream()
                        .map(Cell::text)
                        .collect(Collectors.joining("\t"));
                apart.add(new Line(line.number(), text, line.form()));
            }
        }
        return apart;
    }

    /** The places of the labels; none if the line does not begin with one, or if one has no value beside it. */
    private static List<Integer> labels(List<Cell> cells) {
        List<Integer> labels = new ArrayList<>();
        if (cells.size() < FEWEST + FEWEST) {
            return labels;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).text().chars().noneMatch(Character::isLetterOrDigit)) {
                return List.of();
            }
            if (LabelFinder.whole(cells.get(i).text()).isPresent()) {
                labels.add(i);
            }
        }
        boolean whole = !labels.isEmpty() && labels.get(0) == 0 && labels.get(labels.size() - 1) < cells.size() - 1;
        for (int i = 1; whole && i < labels.size(); i++) {
            whole = labels.get(i) > labels.get(i - 1) + 1;
        }
        return whole ? labels : List.of();
    }
}
