// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.export.docx.internal.carried.WrittenText;

/**
 * Finds what was changed between two lists of paragraphs. Paragraphs that both have once are the fixed points between which
 * the rest is compared, so that large documents take little more time than it takes to read them.
 */
final class Comparison {

    private final List<WrittenText> before;
    private final List<FoundText> after;
    private final List<Change> changes = new ArrayList<>();

    Comparison(List<WrittenText> before, List<FoundText> after) {
        this.before = before;
        this.after = after;
    }

    /** The changes in the order of the document. */
    List<Change> changes() {
        compare(0, before.size(), 0, after.size());
        return changes;
    }

    private void compare(int first, int end, int newFirst, int newEnd) {
        int from = first;
        int newFrom = newFirst;
        while (from < end && newFrom < newEnd && same(from, newFrom)) {
            from++;
            newFrom++;
        }
        int to = end;
        int newTo = newEnd;
        while (to > from && newTo > newFrom && same(to - 1, newTo - 1)) {
            to--;
            newTo--;
        }
        if (from == to && newFrom == newTo) {
            return;
        }
        List<int[]> fixed = from == to || newFrom == newTo ? List.of() : fixedPoints(from, to, newFrom, newTo);
        if (fixed.isEmpty()) {
            new Block(before, after).pair(from, to, newFrom, newTo, changes);
            return;
        }
        for (int[] point : fixed) {
            compare(from, point[0], newFrom, point[1]);
            from = point[0] + 1;
            newFrom = point[1] + 1;
        }
        compare(from, to, newFrom, newTo);
    }

    private boolean same(int index, int newIndex) {
        return before.get(index).text().equals(after.get(newIndex).text());
    }

    /** Paragraphs that stand once in both ranges, as many as have the same order in both. */
    private List<int[]> fixedPoints(int from, int to, int newFrom, int newTo) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(before.get(i).text(), i, (one, other) -> -1);
        }
        Map<String, Integer> newOnce = new HashMap<>();
        for (int i = newFrom; i < newTo; i++) {
            newOnce.merge(after.get(i).text(), i, (one, other) -> -1);
        }
        List<int[]> common = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String text = before.get(i).text();
            if (once.get(text) >= 0 && newOnce.getOrDefault(text, -1) >= 0) {
                common.add(new int[] {i, newOnce.get(text)});
            }
        }
        return longestRising(common);
    }

    /** The longest selection whose second numbers rise as the first do. */
    private static List<int[]> longestRising(List<int[]> points) {
        int[] previous = new int[points.size()];
        int[] ends = new int[points.size()];
        int length = 0;
        for (int i = 0; i < points.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (points.get(ends[middle])[1] < points.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] rising = new int[length][];
        for (int i = length == 0 ? -1 : ends[length - 1], at = length - 1; i >= 0; i = previous[i]) {
            rising[at--] = points.get(i);
        }
        return List.of(rising);
    }
}
