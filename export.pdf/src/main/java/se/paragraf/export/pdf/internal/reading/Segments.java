// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts letters together to words, and words to segments. */
final class Segments {

    /** From this part of the size on, a gap between letters is a blank: the narrowest blanks are a fifth. */
    static final double BLANK = 0.17;

    /** Where blanks are written, a gap is only one from this part of the size on. */
    private static final double UNWRITTEN_BLANK = 0.35;

    /** From this part of the size on, what follows is taken by itself first. */
    private static final double APART = 0.6;

    /** Nearer than this part of its width, the same letter is drawn again to look bold. */
    private static final double DOUBLED = 0.25;

    /** A gap so much wider than those of letters set apart from each other is a blank. */
    private static final double SPACED = 1.8;

    private static final int FEW = 5;

    private Segments() {}

    /** The segments of one page, those of each mark by themselves. */
    static List<Segment> of(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> byMark = new LinkedHashMap<>();
        glyphs.forEach(glyph ->
                byMark.computeIfAbsent(glyph.mark(), mark -> new ArrayList<>()).add(glyph));
        List<Segment> segments = new ArrayList<>();
        byMark.values().forEach(marked -> Placed.rows(marked).forEach(row -> cut(row, segments)));
        return segments;
    }

    private static void cut(List<Glyph> row, List<Segment> segments) {
        List<Glyph> run = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : row) {
            if (last != null && !glyph.isBlank()) {
                if (isDoubled(last, glyph)) {
                    continue;
                }
                if (glyph.left() - last.right() > APART * Math.max(last.size(), glyph.size())) {
                    segments.add(joined(run));
                    run.clear();
                }
            }
            if (!glyph.isBlank()) {
                last = glyph;
                run.add(glyph);
            } else if (!run.isEmpty()) {
                run.add(glyph);
            }
        }
        if (last != null) {
            segments.add(joined(run));
        }
    }

    private static boolean isDoubled(Glyph one, Glyph other) {
        return one.text().equals(other.text()) && other.left() - one.left() < DOUBLED * (one.right() - one.left());
    }

    /** The run is of letters, with blanks after some of them. */
    private static Segment joined(List<Glyph> run) {
        double least = leastBlank(run);
        StringBuilder text = new StringBuilder();
        Glyph largest = run.get(0);
        Glyph before = run.get(0);
        boolean blank = false;
        double widest = 0;
        for (Glyph glyph : run) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            double gap = glyph.left() - before.right();
            if (text.length() > 0 && (blank || gap > least)) {
                text.append(' ');
                widest = Math.max(widest, gap);
            }
            text.append(glyph.text());
            largest = glyph.size() > largest.size() ? glyph : largest;
            before = glyph;
            blank = false;
        }
        return new Segment(
                text.toString(),
                run.get(0).left(),
                before.right(),
                largest.baseline(),
                largest.size(),
                widest,
                before.mark());
    }

    /** Where letters are set apart, so are the words, further. */
    private static double leastBlank(List<Glyph> run) {
        if (run.stream().anyMatch(Glyph::isBlank)) {
            return UNWRITTEN_BLANK * run.get(0).size();
        }
        double least = BLANK * run.get(0).size();
        if (run.size() < FEW) {
            return least;
        }
        double[] gaps = new double[run.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = run.get(i + 1).left() - run.get(i).right();
        }
        Arrays.sort(gaps);
        return Math.max(least, SPACED * gaps[gaps.length / 2]);
    }
}
