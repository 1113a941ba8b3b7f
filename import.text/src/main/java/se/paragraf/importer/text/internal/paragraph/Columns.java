// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/** Finds tables whose columns blanks part, and parts their cells by tabs instead. */
final class Columns {

    private static final int FEWEST_LINES = 3;
    private static final int LONGEST_LINE = 250;
    private static final Pattern CELL = Pattern.compile("\\S++(?: \\S++)*+");

    private static final Pattern ITEM =
            Pattern.compile("^\\h*(?:[Aa]tt|[-–—•*·●○▪]|\\(?\\d{1,2}[.)/]?|\\(?[a-zåäö]\\))\\h+");
    private static final int NEAR = 3;

    private record Cell(int start, int end, String text) {

        boolean standsUnder(Cell other) {
            return start < other.end && other.start < end;
        }

        int distance(Cell other) {
            return Math.max(start - other.end, other.start - end);
        }

        boolean alignsWith(Cell other) {
            return Math.abs(start - other.start) <= 1 || Math.abs(end - other.end) <= 1;
        }
    }

    private Columns() {}

    /** The lines, those of tables with tabs between their cells. */
    static List<Line> tabbed(List<Line> lines) {
        List<Line> tabbed = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            List<Cell> head = head(lines, i);
            List<String> rows = new ArrayList<>();
            for (int next = i; head.size() > 1 && next < lines.size(); next++) {
                String row = row(head, cells(lines.get(next)));
                if (row == null) {
                    break;
                }
                rows.add(row);
            }
            if (rows.size() < FEWEST_LINES) {
                tabbed.add(lines.get(i++));
            } else {
                for (String row : rows) {
                    tabbed.add(new Line(lines.get(i++).number(), row));
                }
            }
        }
        return tabbed;
    }

    /** The cells of a line, or of the next if that has one more: a head needs no name over its first column. */
    private static List<Cell> head(List<Line> lines, int i) {
        List<Cell> own = cells(lines.get(i));
        if (own.size() > 1 && own.get(0).start > 0 && own.stream().allMatch(cell -> VoteFinder.isChoice(cell.text))) {
            List<Cell> ballot = new ArrayList<>(own);
            ballot.add(0, new Cell(0, own.get(0).start - 1, ""));
            return ballot;
        }
        List<Cell> next = own.isEmpty() || i + 1 == lines.size() ? List.of() : cells(lines.get(i + 1));
        return next.size() == own.size() + 1 && next.get(0).start < own.get(0).start ? next : own;
    }

    /** The cells below those of the first row, or null if one of them stands below none or below two. */
    private static String row(List<Cell> head, List<Cell> cells) {
        if (cells.size() < 2) {
            return null;
        }
        String[] row = new String[head.size()];
        for (Cell cell : cells) {
            int column = column(head, cell);
            if (column < 0 || row[column] != null) {
                return null;
            }
            row[column] = cell.text;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : "\t").append(row[i] == null ? "" : row[i]);
        }
        return text.toString();
    }

    private static int column(List<Cell> head, Cell cell) {
        int column = -1;
        for (int i = 0; i < head.size(); i++) {
            if (cell.alignsWith(head.get(i))) {
                return i;
            }
            if (cell.standsUnder(head.get(i))) {
                if (column >= 0) {
                    return -1;
                }
                column = i;
            }
        }
        return column >= 0 ? column : nearest(head, cell);
    }

    private static int nearest(List<Cell> head, Cell cell) {
        int nearest = -1;
        int least = NEAR + 1;
        for (int i = 0; i < head.size(); i++) {
            if (cell.distance(head.get(i)) < least) {
                least = cell.distance(head.get(i));
                nearest = i;
            }
        }
        return nearest;
    }

    private static List<Cell> cells(Line line) {
        String text = line.text();
        List<Cell> cells = new ArrayList<>();
        if (text.length() <= LONGEST_LINE
                && text.indexOf('\t') < 0
                && text.strip().contains("  ")) {
            Matcher cell = CELL.matcher(text);
            while (cell.find()) {
                cells.add(new Cell(cell.start(), cell.end(), cell.group()));
            }
        }
        boolean item = cells.size() == 2 && ITEM.matcher(text).lookingAt();
        return item ? List.of() : cells;
    }
}
