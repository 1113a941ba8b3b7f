// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.List;
import se.paragraf.model.minutes.NumberRange;

/** Paragraph numbers given by ranges. */
public final class Numbers {

    private Numbers() {}

    public static boolean contain(List<NumberRange> ranges, int number) {
        return ranges.stream().anyMatch(range -> range.getFirst() <= number && number <= range.getLast());
    }
}
