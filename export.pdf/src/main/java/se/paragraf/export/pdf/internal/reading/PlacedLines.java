// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.LineCollector;
import se.paragraf.core.importing.text.LineJoin;
import se.paragraf.core.importing.text.Lines;

/** Lines of pages of which only the places of the words are known. */
final class PlacedLines {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]\\W?$");

    /** A line that goes so far to the right may go on on the next page. */
    private static final double FILLED = 0.85;

    private static final double ALIGNED = 0.5;

    private final LineCollector lines = new LineCollector();
    private final Leading leading;
    private final Wrapped wrapped;
    private Row last;
    private double right;

    private PlacedLines(Leading leading, Wrapped wrapped) {
        this.leading = leading;
        this.wrapped = wrapped;
    }

    static Lines of(List<Page> pages) {
        List<List<Row>> all = new ArrayList<>();
        pages.forEach(page -> all.add(new ArrayList<>(Row.of(page.segments()))));
        List<Row> aside = new ArrayList<>(
                Furniture.off(all, pages.stream().mapToDouble(Page::height).toArray()));
        all.replaceAll(Newspaper::ordered);
        pages.forEach(page -> aside.addAll(page.aside()));
        PlacedLines placed = new PlacedLines(
                Leading.of(all),
                new Wrapped(new LineJoin(
                        all.stream().flatMap(List::stream).map(Row::text).toList())));
        all.forEach(placed::page);
        if (!aside.isEmpty()) {
            placed.lines.part();
        }
        aside.forEach(row -> placed.lines.add(row.text(), Form.PLAIN));
        return placed.lines.lines();
    }

    private void page(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (last != null && !goesOn(last, rows.get(0))) {
            lines.part();
        }
        lines.startPage();
        right = rows.stream()
                .filter(row -> row.cells().size() == 1)
                .mapToDouble(Row::right)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        int start = 0;
        Row head = rows.get(0);
        boolean table = isInTable(head, head);
        for (int i = 1; i <= rows.size(); i++) {
            boolean before = table;
            table = i < rows.size() && isInTable(head, rows.get(i));
            if (i == rows.size() || leading.parts(rows.get(i - 1), rows.get(i), before && table)) {
                if (start > 0) {
                    lines.part();
                }
                List<Row> block = wrapped.joined(rows.subList(start, i), right);
                Alignment.texts(block).forEach(text -> lines.add(text, Form.PLAIN));
                start = i;
            }
            head = i < rows.size() && rows.get(i).cells().size() > 1 ? rows.get(i) : head;
        }
        last = rows.get(rows.size() - 1);
    }

    /** Whether a line has several cells, or is more of one beside the first of a row above. */
    private static boolean isInTable(Row head, Row row) {
        return row.cells().size() > 1
                || head.cells().stream()
                        .skip(1)
                        .anyMatch(cell -> Math.abs(cell.left() - row.left()) <= ALIGNED * row.size());
    }

    /** Whether the first line of a page may belong to the block of the last line before it. */
    private boolean goesOn(Row before, Row after) {
        if (before.cells().size() > 1 || after.cells().size() > 1) {
            return before.cells().size() == after.cells().size();
        }
        if (Character.isLowerCase(after.first().text().codePointAt(0))) {
            return true;
        }
        return !SENTENCE_END.matcher(before.text()).find() && before.right() >= FILLED * right;
    }
}
