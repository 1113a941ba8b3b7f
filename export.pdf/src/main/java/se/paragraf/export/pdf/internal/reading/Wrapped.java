// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.LineJoin;

/** Lines of a page of which the next is plainly the rest. Where it is not plain, who reads the words decides. */
final class Wrapped {

    /** What nothing begins with that stands by itself, other than a clause or an item. */
    private static final Pattern REST =
            Pattern.compile("^(?!att\\b|[a-zåäö][.)]\\s|\\d{1,3}[.)]\\s)(?:\\p{Ll}|\\(|\\d{2}\\b)");

    private static final Pattern GOES_ON = Pattern.compile(",$|\\d-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");

    /** A line of running text has more letters; what has fewer was ended by its writer. */
    private static final int SHORT = 40;

    /** Lines of one block begin below each other, but for so many sizes. */
    private static final double INDENT = 2.5;

    private final LineJoin join;

    Wrapped(LineJoin join) {
        this.join = join;
    }

    /** The lines of a block with the rest of each put to it; right is how far lines go at most. */
    List<Row> joined(List<Row> rows, double right) {
        List<Row> joined = new ArrayList<>();
        Row before = null;
        for (Row row : rows) {
            if (before != null && goesOn(before, row, right)) {
                Segment whole = joined.get(joined.size() - 1).first();
                StringBuilder text = new StringBuilder(whole.text());
                join.append(text, row.first().text());
                joined.set(
                        joined.size() - 1,
                        new Row(List.of(new Segment(
                                text.toString(),
                                whole.left(),
                                Math.max(whole.right(), row.right()),
                                row.baseline(),
                                row.size(),
                                whole.blank(),
                                whole.mark()))));
            } else {
                joined.add(row);
            }
            before = row;
        }
        return joined;
    }

    private static boolean goesOn(Row before, Row row, double right) {
        String text = row.first().text();
        return before.cells().size() == 1
                && row.cells().size() == 1
                && Math.abs(row.left() - before.left()) <= INDENT * row.size()
                && (REST.matcher(text).find() || GOES_ON.matcher(before.text()).find())
                && !Marks.begins(text)
                && before.first().text().length() > SHORT
                && before.right() + width(row) > right;
    }

    /** How wide the first word is, with a blank before it. */
    private static double width(Row row) {
        String text = row.first().text();
        Matcher word = FIRST_WORD.matcher(text);
        int letters = word.find() ? word.end() + 1 : 0;
        return (row.right() - row.left()) * letters / Math.max(1, text.length());
    }
}
