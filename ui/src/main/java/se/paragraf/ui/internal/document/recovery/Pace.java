// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When what is typed is to be kept: when the typing pauses, and now and then while it goes on. */
final class Pace {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Instant first;
    private Instant last;

    void edited(Instant now) {
        first = first == null ? now : first;
        last = now;
    }

    void kept() {
        first = null;
    }

    /** How long to wait from now on; zero if it is time, empty if there is nothing to keep. */
    Optional<Duration> wait(Instant now) {
        if (first == null) {
            return Optional.empty();
        }
        Instant pause = last.plus(PAUSE);
        Instant longest = first.plus(LONGEST);
        Duration left = Duration.between(now, pause.isBefore(longest) ? pause : longest);
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
    }
}
