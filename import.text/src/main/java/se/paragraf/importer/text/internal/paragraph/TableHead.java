// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the first row of a table names its columns. */
final class TableHead {

    private static final Pattern NUMBER = Pattern.compile("[-–+]?\\d[\\d\\h.,:–-]*(?:%|kr|tkr|st|mkr|mnkr)?|[xX✓√]");
    private static final Pattern YEAR = Pattern.compile("(?:.*\\h)?(?:19|20)\\d\\d");

    private TableHead() {}

    /** One where words stand over numbers or marks, or where all rows but the first hold digits; else none. */
    static int rows(List<Passage> rows) {
        List<String> head = rows.get(0).cells();
        List<Passage> below = rows.subList(1, rows.size());
        if (below.isEmpty() || head.stream().anyMatch(cell -> !isWords(cell))) {
            return 0;
        }
        boolean overNumbers = false;
        for (int column = 0; column < head.size(); column++) {
            overNumbers |= isOfNumbers(below, column);
        }
        boolean onlyWithoutDigits = hasNoDigit(rows.get(0)) && below.stream().noneMatch(TableHead::hasNoDigit);
        return overNumbers || onlyWithoutDigits ? 1 : 0;
    }

    private static boolean isWords(String cell) {
        return !NUMBER.matcher(cell).matches() || YEAR.matcher(cell).matches();
    }

    private static boolean isOfNumbers(List<Passage> rows, int column) {
        boolean number = false;
        for (Passage row : rows) {
            List<String> cells = row.cells();
            String cell = column < cells.size() ? cells.get(column) : "";
            if (!cell.isEmpty() && !NUMBER.matcher(cell).matches()) {
                return false;
            }
            number |= !cell.isEmpty();
        }
        return number;
    }

    private static boolean hasNoDigit(Passage row) {
        return row.text().chars().noneMatch(Character::isDigit);
    }
}
