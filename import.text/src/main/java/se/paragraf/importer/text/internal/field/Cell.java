// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/**
 * What stands in one place beside others on a line: between tabs, or between wide blanks.
 *
 * @param start the place of its first character, or of its tab stop
 * @param end the place after it
 * @param text its words, without white space around them
 */
public record Cell(int start, int end, String text) {

    private static final int LONGEST_LINE = 4000;
    /** Wide enough that no cell stands near the head of another column. */
    private static final int TAB_WIDTH = 8;

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern WORDS = Pattern.compile("\\S++(?:\\h\\S++)*+");

    /** The cells with words in them. */
    public static List<Cell> of(Line line) {
        List<Cell> cells = new ArrayList<>();
        if (line.text().length() > LONGEST_LINE) {
            return cells;
        }
        if (line.text().indexOf('\t') >= 0) {
            String[] parts = TAB.split(line.text());
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    cells.add(new Cell(i * TAB_WIDTH, (i + 1) * TAB_WIDTH, parts[i].strip()));
                }
            }
            return cells;
        }
        Matcher words = WORDS.matcher(line.text());
        while (words.find()) {
            cells.add(new Cell(words.start(), words.end(), words.group()));
        }
        return cells;
    }

    /** The place of the column in which the cell stands: below its head, or after the head before it. */
    public int column(List<Cell> heads) {
        int column = 0;
        int most = 0;
        for (int i = 0; i < heads.size(); i++) {
            Cell head = heads.get(i);
            int shared = Math.min(end, head.end) - Math.max(start, head.start);
            if (shared > most) {
                most = shared;
                column = i;
            } else if (most == 0 && head.start <= start + 1) {
                column = i;
            }
        }
        return column;
    }
}
