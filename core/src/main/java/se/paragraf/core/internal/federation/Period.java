// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

import java.time.LocalDate;
import se.paragraf.model.federation.Mandate;

/** Periods of mandates, appointments and memberships. */
public final class Period {

    private Period() {}

    /** Whether a day lies within; a period without a first or a last day is open at that end. */
    public static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** Whether a mandate says when it begins or ends. */
    public static boolean isStated(Mandate mandate) {
        return mandate.getFrom() != null || mandate.getTo() != null;
    }
}
