// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Picks, of lines that begin with a number, those whose numbers run on from each other through the whole text. */
final class RunningNumbers {

    /** The source says that the line is a heading. */
    static final int HEADING = 8;
    /** Something parts the line from what stands above. */
    static final int PARTED = 3;
    /** The line stands behind the end of a sentence. */
    static final int DENSE = 1;

    private static final int WIDEST_GAP = 5;
    private static final int ENOUGH = 3;
    private static final int ENOUGH_PARTED = 2;

    private record Chain(HeadingMark mark, int weight, int score, Chain before) {}

    private RunningNumbers() {}

    /** The best run; empty if the numbers may as well be those of a list in a text. */
    static List<HeadingMark> in(List<HeadingMark> marks, Map<HeadingMark, Integer> weights) {
        Map<Integer, Chain> ending = new HashMap<>();
        Chain best = null;
        for (HeadingMark mark : marks) {
            int weight = weights.get(mark);
            Chain chain = longest(ending, mark, weight);
            Chain known = ending.get(mark.number());
            if (known == null || chain.score >= known.score) {
                ending.put(mark.number(), chain);
            }
            best = best == null || chain.score > best.score ? chain : best;
        }
        return best == null ? List.of() : sure(best);
    }

    private static Chain longest(Map<Integer, Chain> ending, HeadingMark mark, int weight) {
        Chain chain = new Chain(mark, weight, weight, null);
        for (int step = 0; step <= WIDEST_GAP; step++) {
            Chain before = ending.get(mark.number() - step);
            boolean next = step == 1;
            if (before != null && (next || weight >= PARTED)) {
                int score = before.score + weight + (next ? 1 : -1);
                chain = score > chain.score ? new Chain(mark, weight, score, before) : chain;
            }
        }
        return chain;
    }

    private static List<HeadingMark> sure(Chain last) {
        Deque<Chain> run = new ArrayDeque<>();
        for (Chain chain = last; chain != null; chain = chain.before) {
            run.addFirst(chain);
        }
        int parted = (int) run.stream().filter(chain -> chain.weight >= PARTED).count();
        int least = parted > run.size() - parted ? PARTED : DENSE;
        while (!run.isEmpty() && run.getFirst().weight < least) {
            run.removeFirst();
        }
        while (!run.isEmpty() && run.getLast().weight < least) {
            run.removeLast();
        }
        int weight = run.stream().mapToInt(Chain::weight).sum();
        boolean enough = parted >= ENOUGH_PARTED || run.size() >= ENOUGH && weight >= ENOUGH;
        return enough ? new ArrayList<>(run.stream().map(Chain::mark).toList()) : List.of();
    }
}
