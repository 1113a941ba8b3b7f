// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;
import java.util.SortedSet;

/**
 * A decision as found.
 *
 * @param text its words, verbatim
 * @param explicit whether it is marked, or says that the body decides
 * @param clauses the clauses that the deciding verb governs
 * @param predicate the words that say what is done, where there is no clause
 * @param passages the places in the body of the passages that state it, its rubric among them
 */
record FoundDecision(
        String text, boolean explicit, List<String> clauses, String predicate, SortedSet<Integer> passages) {

    int first() {
        return passages.first();
    }

    int last() {
        return passages.last();
    }
}
