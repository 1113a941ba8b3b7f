// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import java.util.List;

/**
 * What the pages of a file show. Immutable, for any thread.
 *
 * @param count how many there are; 0 where that is not known before the file is laid out
 * @param withText on how many of them there is text that can be selected, searched and read out
 * @param picturesOnly the numbers, counted from 1, of those that show pictures and no such text, as a scanner makes them
 */
public record Pages(int count, int withText, List<Integer> picturesOnly) {

    /** Pages of which nothing is known. */
    public static final Pages UNKNOWN = new Pages(0, 0, List.of());

    /**
     * Creates it.
     *
     * @param count not negative
     * @param withText not negative
     * @param picturesOnly not null
     * @throws NullPointerException if an argument is null
     */
    public Pages {
        picturesOnly = List.copyOf(picturesOnly);
    }
}
