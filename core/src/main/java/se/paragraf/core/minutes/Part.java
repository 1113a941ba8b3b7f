// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

/** Whether somebody took part in a paragraph. */
public enum Part {
    /** Was there, as far as the minutes tell. */
    TOOK_PART,
    /** Might not take part (KL 6:28-30). */
    DISQUALIFIED,
    /** Was not there, or a substitute served in the place. */
    AWAY,
    /** The minutes limit the presence in a way that cannot be tied to the paragraph. */
    UNDECIDED
}
