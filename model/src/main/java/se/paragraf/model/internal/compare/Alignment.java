// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two lists have in common, in order: a longest common subsequence by the method of Hunt and Szymanski. Where equal
 * values are so many that it would take quadratic time, the first is paired with the first, the second with the second.
 */
final class Alignment {

    private static final int PAIRS_PER_VALUE = 8;

    private Alignment() {}

    /** For each place in {@code after} the place of the same value in {@code before}, ascending; -1 for a new value. */
    static int[] of(List<?> before, List<?> after) {
        int[] places = new int[after.size()];
        Arrays.fill(places, -1);
        int start = 0;
        int end = Math.min(before.size(), after.size());
        while (start < end && before.get(start).equals(after.get(start))) {
            places[start] = start++;
        }
        int tail = 0;
        while (tail < end - start && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            places[after.size() - 1 - tail] = before.size() - 1 - tail++;
        }
        alignMiddle(before, before.size() - tail, after, after.size() - tail, start, places);
        return places;
    }

    private static void alignMiddle(
            List<?> before, int beforeEnd, List<?> after, int afterEnd, int start, int[] places) {
        Map<Object, List<Integer>> occurrences = new HashMap<>();
        for (int i = start; i < beforeEnd; i++) {
            occurrences.computeIfAbsent(before.get(i), key -> new ArrayList<>()).add(i);
        }
        long pairs = 0;
        for (int i = start; i < afterEnd; i++) {
            pairs += occurrences.getOrDefault(after.get(i), List.of()).size();
        }
        boolean many = pairs > (long) PAIRS_PER_VALUE * (beforeEnd + afterEnd - 2 * start);
        Map<Object, Integer> used = new HashMap<>();
        List<int[]> candidates = new ArrayList<>();
        for (int i = start; i < afterEnd; i++) {
            List<Integer> same = occurrences.getOrDefault(after.get(i), List.of());
            int turn = many ? used.merge(after.get(i), 1, Integer::sum) - 1 : 0;
            for (int k = many ? Math.min(turn, same.size() - 1) : same.size() - 1; k >= (many ? turn : 0); k--) {
                candidates.add(new int[] {same.get(k), i});
            }
        }
        int[] sequence = candidates.stream().mapToInt(pair -> pair[0]).toArray();
        for (int index : increasing(sequence)) {
            places[candidates.get(index)[1]] = sequence[index];
        }
    }

    /** The places of a longest subsequence that strictly increases. */
    static int[] increasing(int[] values) {
        int[] last = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[last[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] places = new int[length];
        for (int i = length - 1, at = length == 0 ? -1 : last[length - 1]; i >= 0; i--, at = previous[at]) {
            places[i] = at;
        }
        return places;
    }
}
