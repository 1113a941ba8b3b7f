// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands at a place of a page, measured in points from its upper left corner. */
interface Placed {

    /** By how much, in sizes, what stands on one line may be set higher or lower. */
    double STAGGER = 0.4;

    double left();

    double right();

    double baseline();

    double size();

    /** What stands on one line each, from above, and from left to right. */
    static <T extends Placed> List<List<T>> rows(List<T> placed) {
        List<T> down = new ArrayList<>(placed);
        down.sort(Comparator.comparingDouble(Placed::baseline));
        List<List<T>> rows = new ArrayList<>();
        List<T> row = List.of();
        for (T next : down) {
            if (row.isEmpty() || !isOnOneLine(row.get(0), next)) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(next);
        }
        rows.forEach(each -> each.sort(Comparator.comparingDouble(Placed::left)));
        return rows;
    }

    static boolean isOnOneLine(Placed one, Placed other) {
        return Math.abs(other.baseline() - one.baseline()) <= STAGGER * Math.max(one.size(), other.size());
    }
}
