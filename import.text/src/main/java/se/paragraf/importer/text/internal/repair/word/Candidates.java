// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

import java.util.HashMap;
import java.util.Map;

/** What a word may have been, each with its weight. */
final class Candidates {

    private final Map<String, Double> weights = new HashMap<>();
    private final String seen;

    /**
     * Creates it without any.
     *
     * @param seen what stands there, in small letters
     */
    Candidates(String seen) {
        this.seen = seen;
    }

    /** Adds one; what was added twice has the greater weight of both. */
    void add(String word, double weight) {
        if (weight > 0) {
            weights.merge(word, weight, Math::max);
        }
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** True if what stands there is one of them. */
    boolean hasOwn() {
        return weights.containsKey(seen);
    }

    /** The likeliest: what stands there, unless another outweighs it. */
    Reading best(boolean known) {
        double own = weights.getOrDefault(seen, 0.0);
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() > own)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Reading(entry.getKey(), entry.getValue() / sum, known))
                .orElseGet(() -> new Reading(seen, 1, known));
    }
}
