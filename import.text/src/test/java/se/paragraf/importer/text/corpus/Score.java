// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many fields of one file were read right, and which were not. */
final class Score {

    private final String file;
    private final Map<Group, Count> counts = new EnumMap<>(Group.class);
    private final List<String> misses = new ArrayList<>();

    /** Of the fields of a group: all, those read right, those that state a value, those given a value, and both rightly. */
    private static final class Count {
        private int all;
        private int right;
        private int stated;
        private int given;
        private int found;
    }

    Score(String file) {
        this.file = file;
    }

    void add(Group group, String field, boolean right, Object expected, Object got) {
        Count count = count(group);
        boolean stated = hasValue(expected);
        count.all++;
        count.stated += stated ? 1 : 0;
        count.given += hasValue(got) ? 1 : 0;
        if (right) {
            count.right++;
            count.found += stated ? 1 : 0;
        } else {
            misses.add("%s %s %s%n    expected %s%n    got      %s".formatted(file, group, field, expected, got));
        }
    }

    void addLost(Group group, String object, int fields, Object expected) {
        count(group).all += fields;
        count(group).stated += fields;
        misses.add("%s %s %s%n    lost %s".formatted(file, group, object, expected));
    }

    /** Something that nobody stated. */
    void addMore(Group group, String where, Object got) {
        count(group).all++;
        count(group).given++;
        misses.add("%s %s %s%n    expected nothing more%n    got      %s".formatted(file, group, where, got));
    }

    private Count count(Group group) {
        return counts.computeIfAbsent(group, first -> new Count());
    }

    private static boolean hasValue(Object value) {
        return value instanceof JsonNode node
                ? node.isContainerNode() ? !node.isEmpty() : !Values.text(node).isEmpty()
                : value != null;
    }

    int right(Group group) {
        return count(group).right;
    }

    int all(Group group) {
        return count(group).all;
    }

    /** Fields that state a value. */
    int stated(Group group) {
        return count(group).stated;
    }

    /** Fields for which a value was read. */
    int given(Group group) {
        return count(group).given;
    }

    /** Fields that state a value, which was read. */
    int found(Group group) {
        return count(group).found;
    }

    String file() {
        return file;
    }

    List<String> misses() {
        return misses;
    }
}
