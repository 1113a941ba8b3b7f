// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

/** What the chart shows of one person at one paragraph. */
enum Mark {
    /** A member who takes part in the decision. */
    DECIDES(""),
    /** A substitute who serves. */
    SERVES("T"),
    /** Present without a vote. */
    ATTENDS(""),
    /** Might not take part (KL 6:28-30). */
    DISQUALIFIED("J"),
    /** A member in whose place a substitute serves. */
    REPLACED("–"),
    /** Not there. */
    AWAY(""),
    /** The minutes do not tell. */
    UNDECIDED("?");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** What stands in the cell; empty where its form says enough. */
    String sign() {
        return sign;
    }

    /** Whether dragging from here takes presence away; one who is disqualified was there for the rest of the meeting. */
    boolean isThere() {
        return this == DECIDES || this == SERVES || this == ATTENDS || this == DISQUALIFIED;
    }
}
