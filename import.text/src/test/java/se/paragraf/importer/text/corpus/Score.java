// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many fields of one file were read right, and which were not. */
final class Score {

    private final String file;
    private final Map<Group, int[]> counts = new EnumMap<>(Group.class);
    private final List<String> misses = new ArrayList<>();

    Score(String file) {
        this.file = file;
    }

    void add(Group group, String field, boolean right, Object expected, Object got) {
        int[] count = counts.computeIfAbsent(group, g -> new int[2]);
        count[1]++;
        if (right) {
            count[0]++;
        } else {
            misses.add("%s %s %s%n    expected %s%n    got      %s".formatted(file, group, field, expected, got));
        }
    }

    void addLost(Group group, String object, int fields, Object expected) {
        counts.computeIfAbsent(group, g -> new int[2])[1] += fields;
        misses.add("%s %s %s%n    lost %s".formatted(file, group, object, expected));
    }

    int right(Group group) {
        return counts.getOrDefault(group, new int[2])[0];
    }

    int all(Group group) {
        return counts.getOrDefault(group, new int[2])[1];
    }

    String file() {
        return file;
    }

    List<String> misses() {
        return misses;
    }
}
