// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.importer.text.internal.field.LabelKind;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * A signature block in columns: "Vid protokollet" and "Justeras" side by side, names below, some capacities below them.
 *
 * @param head the labels and where they begin
 * @param lines the lines that belong to the block
 * @param names those who sign, in order
 */
record SignatureColumns(List<Cell> head, List<Line> lines, List<Name> names) {

    private static final Pattern CELL = Pattern.compile("[^\\h]++(?:\\h[^\\h]++)*+");
    private static final Pattern RULER = Pattern.compile("[\\h._…/-]*");
    private static final int TAB_WIDTH = 1000;
    private static final int SLACK = 2;

    /**
     * What stands in one column of a line.
     *
     * @param at where it begins
     * @param text the words
     */
    record Cell(int at, String text) {}

    /**
     * One who signs.
     *
     * @param label the label above
     * @param stated the capacity below, or null
     * @param cell the name and where it begins
     * @param line the line of the name
     */
    record Name(Label label, SignatoryRole stated, Cell cell, Line line) {}

    static List<SignatureColumns> in(List<Line> part) {
        List<Line> words = part.stream()
                .filter(line -> !RULER.matcher(line.text()).matches())
                .toList();
        List<SignatureColumns> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            List<Cell> head = cells(words.get(i));
            if (head.size() > 1 && head.stream().allMatch(cell -> label(cell).isPresent())) {
                SignatureColumns block = new SignatureColumns(head, new ArrayList<>(), new ArrayList<>());
                block.lines.add(words.get(i));
                block.read(ofRow(words.subList(i + 1, words.size())));
                if (!block.names.isEmpty()) {
                    found.add(block);
                }
            }
        }
        return found;
    }

    /** What stands below each other in the cells of a row is a block; the next row is another. */
    private static List<Line> ofRow(List<Line> below) {
        return below.get(0).form() == Form.ROW_PART
                ? below.stream().takeWhile(line -> line.form() == Form.ROW_PART).toList()
                : below;
    }

    private void read(List<Line> below) {
        int i = 0;
        while (i < below.size()) {
            Line line = below.get(i);
            List<Cell> people = cells(line);
            if (!people.stream().allMatch(cell -> PersonName.matches(cell.text()) && above(cell) != null)) {
                return;
            }
            List<Cell> roles = i + 1 < below.size() ? cells(below.get(i + 1)) : List.of();
            boolean stated = !roles.isEmpty() && roles.stream().allMatch(cell -> Signer.role(cell.text()) != null);
            for (Cell person : people) {
                SignatoryRole role = stated
                        ? roles.stream()
                                .filter(cell -> Math.abs(cell.at() - person.at()) <= SLACK)
                                .map(cell -> Signer.role(cell.text()))
                                .findFirst()
                                .orElse(null)
                        : null;
                names.add(new Name(label(above(person)).orElseThrow(), role, person, line));
            }
            lines.add(line);
            if (stated) {
                lines.add(below.get(i + 1));
            }
            i += stated ? 2 : 1;
        }
    }

    /** The label in the column of a cell, or null. */
    private Cell above(Cell cell) {
        Cell above = null;
        for (Cell candidate : head) {
            if (candidate.at() <= cell.at() + SLACK) {
                above = candidate;
            }
        }
        return above;
    }

    private static Optional<Label> label(Cell cell) {
        return LabelFinder.whole(cell.text()).filter(label -> label.is(LabelKind.SIGNATURE));
    }

    private static List<Cell> cells(Line line) {
        List<Cell> cells = new ArrayList<>();
        if (line.text().indexOf('\t') >= 0) {
            List<String> texts = line.cells();
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    cells.add(new Cell(i * TAB_WIDTH, texts.get(i)));
                }
            }
        } else {
            Matcher matcher = CELL.matcher(line.text());
            while (matcher.find()) {
                cells.add(new Cell(matcher.start(), matcher.group()));
            }
        }
        return cells;
    }
}
