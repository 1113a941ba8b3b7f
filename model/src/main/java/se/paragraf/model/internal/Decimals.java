// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal;

import java.math.BigDecimal;

/** Bounds of decimal numbers: a few characters can say one that takes all memory when it is written out. */
public final class Decimals {

    /** So many characters may a number have; reading takes the square of it. */
    public static final int LONGEST = 100;

    private Decimals() {}

    /** Whether a number can be written out in about as many digits. */
    public static boolean isBounded(BigDecimal number) {
        return number.precision() <= LONGEST && Math.abs((long) number.scale()) <= LONGEST;
    }
}
