// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsChange;

/** Collects what came and what went. */
final class Difference {

    private final List<Finding> added = new ArrayList<>();
    private final List<Finding> removed = new ArrayList<>();

    /** Adds how two lists differ; those that both have, as often, are left out. */
    void add(List<Finding> before, List<Finding> now) {
        int same = 0;
        int shorter = Math.min(before.size(), now.size());
        while (same < shorter && before.get(same).equals(now.get(same))) {
            same++;
        }
        int fromEnd = 0;
        while (fromEnd < shorter - same
                && before.get(before.size() - 1 - fromEnd).equals(now.get(now.size() - 1 - fromEnd))) {
            fromEnd++;
        }
        List<Finding> other = before.subList(same, before.size() - fromEnd);
        List<Finding> here = now.subList(same, now.size() - fromEnd);
        if (other.isEmpty() || here.isEmpty()) {
            removed.addAll(other);
            added.addAll(here);
        } else {
            compare(other, here);
        }
    }

    private void compare(List<Finding> before, List<Finding> now) {
        Map<Finding, Integer> gone = new HashMap<>();
        before.forEach(finding -> gone.merge(finding, 1, Integer::sum));
        Map<Finding, Integer> stayed = new HashMap<>();
        for (Finding finding : now) {
            if (gone.getOrDefault(finding, 0) > 0) {
                gone.merge(finding, -1, Integer::sum);
                stayed.merge(finding, 1, Integer::sum);
            } else {
                added.add(finding);
            }
        }
        for (Finding finding : before) {
            if (stayed.getOrDefault(finding, 0) > 0) {
                stayed.merge(finding, -1, Integer::sum);
            } else {
                removed.add(finding);
            }
        }
    }

    FindingsChange told() {
        return new FindingsChange(added, removed);
    }
}
