// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as it stands on a page.
 *
 * @param cells what stands in it, parted by wide gaps, from left to right; at least one
 */
record Row(List<Segment> cells) implements Placed {

    /** From this part of the size on, a gap parts what stands side by side. */
    private static final double GAP = 0.9;

    /** And it is so much wider than the blanks of the same line, where these are stretched. */
    private static final double STRETCHED = 2.2;

    /** So many sizes after its mark an item may begin. */
    private static final double HANGING = 4;

    /** The lines of a page, from above. */
    static List<Row> of(List<Segment> segments) {
        return Placed.rows(segments).stream().map(Row::joined).toList();
    }

    /** What stands on one line, from left to right. */
    static Row joined(List<Segment> row) {
        double stretched =
                STRETCHED * row.stream().mapToDouble(Segment::blank).max().orElse(0);
        List<Segment> cells = new ArrayList<>();
        for (Segment next : row) {
            Segment last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last == null || isApart(last, next, stretched) && !(cells.size() == 1 && isItem(last, next))) {
                cells.add(next);
            } else {
                cells.set(cells.size() - 1, together(last, next));
            }
        }
        return new Row(cells);
    }

    private static boolean isApart(Segment one, Segment other, double stretched) {
        return other.left() - one.right() > Math.max(stretched, GAP * Math.max(one.size(), other.size()));
    }

    private static boolean isItem(Segment mark, Segment item) {
        return Marks.isOne(mark.text()) && item.left() - mark.right() < HANGING * item.size();
    }

    /** Two that stand one after the other, with a blank where there is room for one. */
    static Segment together(Segment one, Segment other) {
        double gap = other.left() - one.right();
        boolean blank = gap > Segments.BLANK * Math.min(one.size(), other.size());
        Segment larger = other.size() > one.size() ? other : one;
        return new Segment(
                one.text() + (blank ? " " : "") + other.text(),
                one.left(),
                Math.max(one.right(), other.right()),
                larger.baseline(),
                larger.size(),
                Math.max(one.blank(), other.blank()),
                one.mark());
    }

    Segment first() {
        return cells.get(0);
    }

    Segment last() {
        return cells.get(cells.size() - 1);
    }

    @Override
    public double left() {
        return first().left();
    }

    @Override
    public double right() {
        return last().right();
    }

    @Override
    public double baseline() {
        return first().baseline();
    }

    @Override
    public double size() {
        return cells.stream().mapToDouble(Segment::size).max().orElseThrow();
    }

    String text() {
        return cells.stream().map(Segment::text).collect(Collectors.joining("\t"));
    }
}
