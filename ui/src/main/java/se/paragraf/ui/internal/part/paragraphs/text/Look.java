// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.federation.Element;

/** How a line is drawn: what stands before it, how deep it is, how its words look. */
record Look(LineKind kind, List<Span> spans, int level, String bullet, Element object) {

    private static final Span PLAIN = Span.plain("");

    /** Whether it is nothing but words without any style. */
    boolean isPlain() {
        return kind == LineKind.TEXT && spans.stream().allMatch(PLAIN::looksLike);
    }

    static List<Look> of(Passage passage) {
        List<Look> looks = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        List<ListMark> marks = new ArrayList<>();
        for (Line line : passage.lines()) {
            String bullet = "";
            if (line.is(LineKind.ITEM)) {
                bullet = bullet(line, counts, marks);
            } else {
                counts.clear();
                marks.clear();
            }
            looks.add(new Look(
                    line.kind(), line.spans(), line.level(), bullet, line.is(LineKind.OBJECT) ? line.origin() : null));
        }
        return looks;
    }

    private static String bullet(Line line, List<Integer> counts, List<ListMark> marks) {
        while (counts.size() > line.level() + 1) {
            counts.remove(counts.size() - 1);
            marks.remove(marks.size() - 1);
        }
        while (counts.size() <= line.level()) {
            counts.add(0);
            marks.add(line.list());
        }
        int count = line.list().equals(marks.get(line.level())) ? counts.get(line.level()) + 1 : 1;
        counts.set(line.level(), count);
        marks.set(line.level(), line.list());
        if (line.marker() != null && !line.marker().isBlank()) {
            return line.marker();
        }
        return line.list().ordered() ? count + "." : line.level() % 2 == 0 ? "•" : "–";
    }
}
