// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Damages text as recognition of scans does: Swedish letters are lost, each to something else, as often as asked. Its
 * table is its own, so that the repair is not measured by what it believes.
 */
final class Scanner {

    /** Each disguise as often as it stands here. */
    private static final Map<Character, List<String>> SEEN = Map.of(
            'å', List.of("a", "a", "a", "a", "a", "d", "d", "i", "4"),
            'ä', List.of("a", "a", "a", "a", "i", "i", "d", "é", "é", "ii", "ai", "&"),
            'ö', List.of("o", "o", "o", "o", "o", "o", "é", "6", "d", "t", "ét", "oé"),
            'Å', List.of("A", "A", "A", "A"),
            'Ä', List.of("A", "A", "A", "A"),
            'Ö', List.of("O", "O", "O", "G", "6"));

    private final Random random;
    private final double rate;

    Scanner(long seed, double rate) {
        this.random = new Random(seed);
        this.rate = rate;
    }

    List<String> damage(List<String> lines) {
        List<String> damaged = new ArrayList<>();
        for (String line : lines) {
            StringBuilder text = new StringBuilder();
            for (char c : line.toCharArray()) {
                List<String> seen = SEEN.getOrDefault(c, List.of());
                if (seen.isEmpty() || random.nextDouble() >= rate) {
                    text.append(c);
                } else {
                    text.append(seen.get(random.nextInt(seen.size())));
                }
            }
            damaged.add(text.toString());
        }
        return damaged;
    }
}
