// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far from each other the lines of one block stand. */
final class Leading {

    /** From so much more on, the next line begins another block. */
    private static final double FURTHER = 1.3;

    /** The rows of a table have room between them. */
    private static final double FURTHER_IN_TABLE = 2.4;

    private static final double USUAL = 1.2;
    private static final double WIDEST = 2.2;
    private static final double STEP = 0.05;

    private final double lines;

    private Leading(double lines) {
        this.lines = lines;
    }

    /** That of most lines of a document. */
    static Leading of(List<List<Row>> pages) {
        Map<Long, Integer> seen = new HashMap<>();
        for (List<Row> rows : pages) {
            for (int i = 1; i < rows.size(); i++) {
                double gap = gap(rows.get(i - 1), rows.get(i));
                boolean text = rows.get(i).cells().size() == 1
                        && rows.get(i - 1).cells().size() == 1;
                if (text && gap > 0 && gap < WIDEST) {
                    seen.merge(Math.round(gap / STEP), 1, Integer::sum);
                }
            }
        }
        return new Leading(seen.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> most.getKey() * STEP)
                .orElse(USUAL));
    }

    /** Whether a line below another one begins another block; table if both stand in one. */
    boolean parts(Placed above, Placed below, boolean table) {
        double gap = gap(above, below);
        return gap <= 0 || gap > lines * (table ? FURTHER_IN_TABLE : FURTHER);
    }

    private static double gap(Placed above, Placed below) {
        return (below.baseline() - above.baseline()) / Math.max(above.size(), below.size());
    }
}
