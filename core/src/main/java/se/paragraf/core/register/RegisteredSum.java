// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A sum of money in a decision. Immutable.
 *
 * @param sek kronor, with öre if they were written
 * @param year the year it is said for; empty if none is
 */
public record RegisteredSum(BigDecimal sek, OptionalInt year) {

    /**
     * Creates it.
     *
     * @param sek not null
     * @param year not null
     * @throws NullPointerException if an argument is null
     */
    public RegisteredSum {
        Objects.requireNonNull(sek, "sek");
        Objects.requireNonNull(year, "year");
    }
}
