// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables drawn with characters, as "| Plats | Granå |" between lines as "+-------+-------+". */
final class DrawnTable {

    private static final Pattern BORDER = Pattern.compile("[-+=|:\\h\u2500-\u257f]+");
    private static final Pattern CORNER = Pattern.compile("[+|\u2502\u2503\u250c-\u254b\u2551-\u256c]");
    private static final Pattern DASHES = Pattern.compile("--|==|:-|-:|[\u2500\u2501\u2550]{2}");
    private static final Pattern WALL = Pattern.compile("(?<!\\\\)[|\u2502\u2503\u2551]");
    private static final Pattern EDGES = Pattern.compile("^\\h*[|\u2502\u2503\u2551]|[|\u2502\u2503\u2551]\\h*$");
    private static final Pattern LAST_EMPTY = Pattern.compile("\t+$");
    /** What a reader takes for a line drawn over the page, which parts nothing. */
    private static final String RULER = "---";

    private DrawnTable() {}

    /** The lines, as many as before, with tabs between the cells of drawn tables instead of walls. */
    static List<String> off(List<String> lines) {
        List<String> plain = new ArrayList<>(lines);
        int start = 0;
        while (start < plain.size()) {
            int end = start;
            while (end < plain.size() && isPart(plain.get(end))) {
                end++;
            }
            if (end - start > 1) {
                plain.subList(start, end).replaceAll(DrawnTable::cells);
                blankEnds(plain.subList(start, end));
            } else if (end > start && isBorder(plain.get(start))) {
                plain.set(start, "");
            }
            start = end + 1;
        }
        return plain;
    }

    private static boolean isPart(String line) {
        return isBorder(line) || EDGES.matcher(line).results().count() == 2;
    }

    private static boolean isBorder(String line) {
        return BORDER.matcher(line).matches()
                && CORNER.matcher(line).find()
                && DASHES.matcher(line).find();
    }

    private static String cells(String line) {
        if (isBorder(line)) {
            return RULER;
        }
        String inner = EDGES.matcher(line).replaceAll("");
        String cells = Arrays.stream(WALL.split(inner, -1)).map(String::strip).collect(Collectors.joining("\t"));
        return LAST_EMPTY.matcher(cells).replaceFirst("").replace("\\|", "|");
    }

    private static void blankEnds(List<String> table) {
        for (int i = 0; i < table.size() && table.get(i).equals(RULER); i++) {
            table.set(i, "");
        }
        for (int i = table.size() - 1; i >= 0 && table.get(i).equals(RULER); i--) {
            table.set(i, "");
        }
    }
}
