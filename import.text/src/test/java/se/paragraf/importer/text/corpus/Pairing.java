// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToIntBiFunction;

/** Which read object stands for which expected one. */
final class Pairing {

    private Pairing() {}

    /**
     * Gives each expected object with the read one that is most like it, or with a missing node.
     *
     * @return the read objects that nobody expected
     */
    static List<JsonNode> each(
            JsonNode expected,
            JsonNode got,
            ToIntBiFunction<JsonNode, JsonNode> likeness,
            BiConsumer<JsonNode, JsonNode> pair) {
        List<JsonNode> free = new ArrayList<>();
        got.forEach(free::add);
        for (JsonNode wanted : expected) {
            JsonNode best = MissingNode.getInstance();
            int most = 0;
            for (JsonNode candidate : free) {
                int like = likeness.applyAsInt(wanted, candidate);
                if (like > most) {
                    most = like;
                    best = candidate;
                }
            }
            free.remove(best);
            pair.accept(wanted, best);
        }
        return free;
    }

    /** Objects that have the same value of the field. */
    static ToIntBiFunction<JsonNode, JsonNode> by(String field) {
        return (a, b) -> Values.text(a.path(field)).equals(Values.text(b.path(field))) ? 1 : 0;
    }

    /** Objects that share words, or else stand first among those that are left. */
    static int byWords(JsonNode a, JsonNode b) {
        Set<String> shared = new HashSet<>(words(a));
        shared.retainAll(words(b));
        return 1 + shared.size();
    }

    private static Set<String> words(JsonNode node) {
        return Set.copyOf(List.of(node.toString().split("[^\\p{L}\\d]+")));
    }
}
