// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.util.Objects;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;

/** What builders ask of their arguments, and give their results. */
final class Require {

    private Require() {}

    static String text(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    static <T> T notNull(T value, String name) {
        return Objects.requireNonNull(value, name);
    }

    static long notNegative(long value, String name) {
        require(value >= 0, name + " is negative: " + value);
        return value;
    }

    static <T extends Comparable<? super T>> void order(T first, T last, String names) {
        require(first.compareTo(last) <= 0, names + " are not in order: " + first + ", " + last);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    static NumberRange range(int first, int last) {
        order(first, last, "first and last paragraph");
        NumberRange range = MinutesFactory.eINSTANCE.createNumberRange();
        range.setFirst(first);
        range.setLast(last);
        return range;
    }
}
