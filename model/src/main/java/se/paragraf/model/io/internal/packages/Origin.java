// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.Comparator;

/**
 * Who brings packages. The first of two that bring the same wins.
 *
 * @param name of the bundle or file, for people
 * @param bundle its number
 * @param service the number of what it brings
 */
record Origin(String name, long bundle, long service) implements Comparable<Origin> {

    private static final Comparator<Origin> ORDER =
            Comparator.comparingLong(Origin::bundle).thenComparingLong(Origin::service);

    /** What is listed in a file; generated code of the same bundle precedes it. */
    static Origin listed(String name, long bundle) {
        return new Origin(name, bundle, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }
}
