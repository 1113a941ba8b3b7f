// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/** Puts together the labels of narrow columns that go on in the line below: "Datum för anslags" over "uppsättande". */
public final class TornLabels {

    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 400;
    private static final int SLACK = 2;
    private static final int TAB_WIDTH = 1000;
    private static final Pattern CELL = Pattern.compile("[^\\h]++(?:\\x20[^\\h]++)*+");

    private TornLabels() {}

    /**
     * What stands in one column of a line.
     *
     * @param start where its words begin in the line
     * @param end where they end
     * @param at its column
     */
    private record Cell(int start, int end, int at) {

        String in(String line) {
            return line.substring(start, end);
        }
    }

    /**
     * The lines with whole labels.
     *
     * @param part the lines
     * @param taken is told of each line of which nothing is left, after the line that has its words now
     */
    public static List<Line> mended(List<Line> part, BiConsumer<Line, Line> taken) {
        List<Line> mended = new ArrayList<>(part);
        for (int i = 0; i + 1 < mended.size(); i++) {
            Line above = mended.get(i);
            Line below = mended.get(i + 1);
            if (isRow(above)
                    && isRow(below)
                    && Character.isLowerCase(below.text().strip().codePointAt(0))) {
                StringBuilder head = new StringBuilder(above.text());
                StringBuilder rest = new StringBuilder(below.text());
                if (join(above.text(), below.text(), head, rest)) {
                    mended.set(i, new Line(above.number(), head.toString(), above.form()));
                    mended.set(i + 1, new Line(below.number(), rest.toString(), below.form()));
                    if (rest.toString().isBlank()) {
                        taken.accept(above, below);
                    }
                }
            }
        }
        return mended;
    }

    private static boolean isRow(Line line) {
        return !line.isBlank() && line.text().length() <= LONGEST_LINE;
    }

    private static boolean join(String above, String below, StringBuilder head, StringBuilder rest) {
        List<Cell> heads = cells(above);
        List<Cell> tails = cells(below);
        boolean alone = heads.size() == 1 && tails.size() == 1;
        boolean any = false;
        for (int i = tails.size() - 1; i >= 0; i--) {
            Cell tail = tails.get(i);
            Optional<Cell> over = heads.stream()
                    .filter(cell -> Math.abs(cell.at() - tail.at()) <= SLACK)
                    .findFirst();
            if (over.isPresent() && isLabel(over.get().in(above), tail.in(below), alone)) {
                head.insert(over.get().end(), " " + tail.in(below));
                rest.replace(tail.start(), tail.end(), " ".repeat(tail.end() - tail.start()));
                any = true;
            }
        }
        return any;
    }

    private static boolean isLabel(String head, String tail, boolean alone) {
        String label = head + " " + tail;
        boolean words = Character.isLowerCase(tail.codePointAt(0))
                && label.length() <= LONGEST
                && label.chars().noneMatch(Character::isDigit)
                && label.indexOf(':') < 0
                && !label.endsWith(".");
        return words
                && (alone
                        ? LabelFinder.whole(label).isPresent()
                        : LabelFinder.at(label).isPresent());
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        boolean tabs = line.indexOf('\t') >= 0;
        while (matcher.find()) {
            int at = tabs
                    ? TAB_WIDTH
                            * (int) line.substring(0, matcher.start())
                                    .chars()
                                    .filter(c -> c == '\t')
                                    .count()
                    : matcher.start();
            cells.add(new Cell(matcher.start(), matcher.end(), at));
        }
        return cells;
    }
}
