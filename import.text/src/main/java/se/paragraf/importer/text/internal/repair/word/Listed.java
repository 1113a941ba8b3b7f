// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.importer.text.internal.repair.channel.Skeleton;

/** Words in small letters that are found by what recognition may have made of them. */
final class Listed {

    private final Map<Integer, List<String>> bySkeleton = new HashMap<>();

    Listed(Iterable<String> words) {
        words.forEach(word -> bySkeleton
                .computeIfAbsent(Skeleton.hash(word), key -> new ArrayList<>(1))
                .add(word));
    }

    /** All that may be meant, and perhaps some more. */
    List<String> alike(String seen) {
        return bySkeleton.getOrDefault(Skeleton.hash(seen), List.of());
    }
}
