// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.ui.internal.part.importing.source.LineSpan;

/**
 * Something in minutes that were read that a human should look at. What a human has confirmed is certain, what one has
 * refused is not believed at all: that is how it is kept.
 *
 * @param element the repair, the text without a place, or the part of the minutes
 */
record Doubt(Element element) {

    /** What is read less surely is a doubt to look at. */
    static final double SURE = 0.9;

    DoubtKind kind() {
        if (element instanceof Repair repair) {
            return repair.isApplied() ? DoubtKind.REPAIR : DoubtKind.PROPOSAL;
        }
        return element instanceof Unplaced ? DoubtKind.UNPLACED : DoubtKind.READING;
    }

    /** Whether somebody has looked at it. */
    boolean isSettled() {
        if (element instanceof Repair repair) {
            return repair.getConfidence() <= 0 || repair.getConfidence() >= 1;
        }
        return !(element instanceof Unplaced) && element.getTrace().getConfidence() >= SURE;
    }

    /** The line in the source where it begins; 0 if that is unknown. */
    int line() {
        return LineSpan.of(element).map(LineSpan::first).orElse(0);
    }
}
