// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.util.Optional;
import se.paragraf.model.federation.LawProfile;

/**
 * How long the law gives.
 *
 * @param adjustmentDays days from the meeting to the adjustment
 * @param noticeDays days from the adjustment to the notice
 * @param appealWeeks weeks from the notice to the last day of appeal
 */
record Limits(int adjustmentDays, int noticeDays, int appealWeeks) {

    /** KL 5:69, 8:12, 13:5. */
    private static final Limits KOMMUNALLAGEN = new Limits(14, 2, 3);

    /** The limits under a profile; empty for an association, which no statute binds to days. */
    static Optional<Limits> of(LawProfile profile) {
        return switch (profile) {
            case FINSAM, NAMND, FULLMAKTIGE, KOMMUNALFORBUND -> Optional.of(KOMMUNALLAGEN);
            case FORENING -> Optional.empty();
        };
    }
}
