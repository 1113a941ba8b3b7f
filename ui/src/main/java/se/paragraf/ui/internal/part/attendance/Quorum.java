// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import se.paragraf.core.minutes.Tally;

/**
 * How many decide at a paragraph, and whether they are enough.
 *
 * @param deciding how many take part
 * @param state whether they are enough
 */
record Quorum(int deciding, State state) {

    /** Whether enough take part. */
    enum State {
        /** They are enough. */
        ENOUGH(""),
        /** They are too few (KL 6:27). */
        BELOW("!"),
        /** It depends on those of whom the minutes do not tell. */
        OPEN("?"),
        /** Nobody knows how many must take part. */
        UNKNOWN("");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    static Quorum of(Tally tally, Need need) {
        int counted = need.countsDisqualified() ? tally.tookPart() + tally.disqualified() : tally.tookPart();
        if (need.least().isEmpty()) {
            return new Quorum(tally.tookPart(), State.UNKNOWN);
        }
        int least = need.least().getAsInt();
        State few = counted + tally.undecided() >= least ? State.OPEN : State.BELOW;
        return new Quorum(tally.tookPart(), counted >= least ? State.ENOUGH : few);
    }
}
