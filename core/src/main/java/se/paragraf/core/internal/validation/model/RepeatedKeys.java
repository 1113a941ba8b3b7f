// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where values that may not be there twice could be: in most minutes nowhere, as numbers rise from paragraph to paragraph.
 *
 * @param least the least value of a run of paragraphs
 * @param most the greatest one
 * @param rising whether each is greater than the one before, so that none is there twice
 */
record RepeatedKeys(int least, int most, boolean rising) {

    /** Of values that are no numbers nothing is known. */
    private static final RepeatedKeys ANYTHING = new RepeatedKeys(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

    /** What is known of some values; null for none. */
    static RepeatedKeys of(List<?> values) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        boolean rising = true;
        boolean any = false;
        for (Object value : values) {
            if (!(value instanceof Integer number)) {
                return ANYTHING;
            }
            rising &= !any || number > most;
            least = Math.min(least, number);
            most = Math.max(most, number);
            any = true;
        }
        return any ? new RepeatedKeys(least, most, rising) : null;
    }

    /** Marks the runs in which, or between which, a value may be there twice. */
    static void mark(List<RepeatedKeys> runs, boolean[] marked) {
        int[] byLeast = IntStream.range(0, runs.size())
                .filter(run -> runs.get(run) != null)
                .boxed()
                .sorted(Comparator.comparingInt(run -> runs.get(run).least))
                .mapToInt(Integer::intValue)
                .toArray();
        int reaching = -1;
        for (int run : byLeast) {
            RepeatedKeys keys = runs.get(run);
            marked[run] |= !keys.rising;
            if (reaching >= 0 && keys.least <= runs.get(reaching).most) {
                marked[run] = true;
                marked[reaching] = true;
            }
            if (reaching < 0 || keys.most > runs.get(reaching).most) {
                reaching = run;
            }
        }
    }
}
