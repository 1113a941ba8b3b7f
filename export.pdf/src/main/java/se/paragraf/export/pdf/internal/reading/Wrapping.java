// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.LineJoin;
import se.paragraf.core.importing.text.PlainText;

/** Tells the lines that somebody ended from those that ended because there was no more room. */
final class Wrapping {

    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");
    private static final Pattern GOES_ON = Pattern.compile("[,\\-\u00ad/–&]$|\\b(?:och|samt|eller|för|av|i|på)$");

    /** The room beside what stands in a cell or beside a block, in sizes. */
    private static final double ROOM = 1;

    private final List<Page> pages;
    private final double[] rights;
    private final LineJoin join;

    Wrapping(List<Page> pages) {
        this.pages = pages;
        this.rights = pages.stream()
                .mapToDouble(page -> page.segments().stream()
                        .filter(segment -> segment.mark() != Glyph.ARTIFACT)
                        .mapToDouble(Segment::right)
                        .max()
                        .orElse(0))
                .toArray();
        this.join = new LineJoin(pages.stream()
                .flatMap(page -> page.segments().stream())
                .map(Segment::text)
                .toList());
    }

    /** The lines of a text; limit is how far to the right it may go, or infinite. */
    List<String> lines(List<Piece> pieces, double limit) {
        List<Row> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Segment> line = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            line.add(pieces.get(i).segment());
            boolean last = i + 1 == pieces.size();
            if (last || !isOneLine(pieces.get(i), pieces.get(i + 1))) {
                rows.add(Row.joined(line.stream()
                        .sorted(Comparator.comparingDouble(Segment::left))
                        .toList()));
                places.add(pieces.get(i).page());
                line.clear();
            }
        }
        if (rows.size() == 1) {
            return List.of(rows.get(0).text());
        }
        if (rows.stream().anyMatch(row -> row.cells().size() > 1)) {
            return Alignment.texts(rows);
        }
        return joined(rows, widest(rows, places, limit));
    }

    private static boolean isOneLine(Piece one, Piece other) {
        return one.page() == other.page() && Placed.isOnOneLine(one.segment(), other.segment());
    }

    private List<String> joined(List<Row> rows, double limit) {
        double right = rows.stream().mapToDouble(Row::right).max().orElseThrow();
        List<String> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder(PlainText.of(rows.get(0).text()));
        for (int i = 1; i < rows.size(); i++) {
            String next = PlainText.of(rows.get(i).text()).strip();
            if (next.isEmpty() || text.length() == 0) {
                text.append(next);
            } else if (isEnded(rows.get(i - 1), rows.get(i), right, limit)) {
                lines.add(text.toString());
                text = new StringBuilder(next);
            } else {
                if (rows.get(i - 1).text().endsWith("\u00ad")) {
                    text.append('\u00ad');
                }
                join.append(text, next);
            }
        }
        lines.add(text.toString());
        return lines;
    }

    /** Whether the first word of the next line would have had room on this one. */
    private static boolean isEnded(Row row, Row next, double right, double limit) {
        double letter = (next.right() - next.left()) / Math.max(1, next.text().length());
        double word = letter
                * (1
                        + FIRST_WORD
                                .matcher(next.text())
                                .results()
                                .findFirst()
                                .map(w -> w.end())
                                .orElse(0));
        double needed = row.right() + word;
        if (needed <= right) {
            return true;
        }
        return needed <= limit
                && !Character.isLowerCase(next.text().codePointAt(0))
                && !GOES_ON.matcher(row.text()).find();
    }

    /** How far a text may go: to what stands beside it, or to where the page ends. */
    private double widest(List<Row> rows, List<Integer> places, double limit) {
        double widest = limit;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double end = rights[places.get(i)];
            for (Segment other : pages.get(places.get(i)).segments()) {
                if (other.left() > row.right() && Math.abs(other.baseline() - row.baseline()) < row.size()) {
                    end = Math.min(end, other.left() - ROOM * row.size());
                }
            }
            widest = Math.min(widest, end);
        }
        return widest;
    }
}
