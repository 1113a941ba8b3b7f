// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;

/** Makes and changes lists in a passage. */
public final class Lists {

    private Lists() {}

    /** Makes items of lines; text again, if they are items of such a list already. */
    public static Passage toggle(Passage passage, int first, int last, boolean ordered) {
        List<Line> lines = passage.lines();
        boolean on = lines.subList(first, last + 1).stream()
                .allMatch(line -> line.is(LineKind.ITEM) && line.list().ordered() == ordered);
        if (on) {
            return leveled(passage.with(first, last, line -> line.as(LineKind.TEXT)));
        }
        boolean goesOn = first > 0
                && lines.get(first - 1).is(LineKind.ITEM)
                && lines.get(first - 1).level() == 0
                && lines.get(first - 1).list().ordered() == ordered;
        ListMark mark = goesOn ? lines.get(first - 1).list() : ListMark.fresh(ordered);
        return leveled(passage.with(first, last, line -> line.in(mark, 0)));
    }

    /** Makes subheadings of lines; text again, if they are. */
    public static Passage toggleSubheading(Passage passage, int first, int last) {
        boolean on = passage.lines().subList(first, last + 1).stream().allMatch(line -> line.is(LineKind.SUBHEADING));
        return leveled(passage.with(first, last, line -> line.as(on ? LineKind.TEXT : LineKind.SUBHEADING)));
    }

    /** Moves items into lists below those before them. */
    public static Passage indent(Passage passage, int first, int last) {
        return moved(passage, first, last, 1);
    }

    /** Moves items out of their lists; those of no other list become text. */
    public static Passage outdent(Passage passage, int first, int last) {
        return moved(passage, first, last, -1);
    }

    private static Passage moved(Passage passage, int first, int last, int by) {
        List<Line> result = new ArrayList<>(passage.lines());
        for (int i = first; i <= last; i++) {
            Line line = result.get(i);
            if (!line.is(LineKind.ITEM)) {
                continue;
            }
            int level = line.level() + by;
            boolean below = i > 0
                    && result.get(i - 1).is(LineKind.ITEM)
                    && result.get(i - 1).level() >= level - 1;
            if (level < 0) {
                result.set(i, line.as(LineKind.TEXT));
            } else if (by < 0 || below) {
                result.set(i, line.in(mark(result, i, level, line.list().ordered()), level));
            }
        }
        return leveled(Passage.of(result));
    }

    /** The list of a level that the line before belongs to, or a new one. */
    private static ListMark mark(List<Line> lines, int index, int level, boolean ordered) {
        for (int i = index - 1;
                i >= 0 && lines.get(i).is(LineKind.ITEM) && lines.get(i).level() >= level;
                i--) {
            if (lines.get(i).level() == level) {
                return lines.get(i).list();
            }
        }
        return ListMark.fresh(ordered);
    }

    /** No item is deeper than one below that before it. */
    private static Passage leveled(Passage passage) {
        List<Line> result = new ArrayList<>();
        int deepest = 0;
        for (Line line : passage.lines()) {
            boolean item = line.is(LineKind.ITEM);
            result.add(
                    item && line.level() > deepest
                            ? line.in(
                                    mark(
                                            result,
                                            result.size(),
                                            deepest,
                                            line.list().ordered()),
                                    deepest)
                            : line);
            deepest = item ? result.get(result.size() - 1).level() + 1 : 0;
        }
        return Passage.of(result);
    }
}
