// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A pause is long enough to keep what was typed, and so is half a minute without one. */
class PaceTest {

    private final Instant start = Instant.parse("2024-03-14T12:00:00Z");
    private final Pace pace = new Pace();

    @Test
    void nothing_is_waited_for_before_the_first_edit_and_after_it_was_kept() {
        assertThat(pace.wait(start)).isEmpty();
        pace.edited(start);
        pace.kept();
        assertThat(pace.wait(start)).isEmpty();
    }

    @Test
    void each_edit_puts_it_off() {
        pace.edited(start);
        pace.edited(start.plusSeconds(2));

        assertThat(pace.wait(start.plusSeconds(2))).contains(Duration.ofSeconds(3));
        assertThat(pace.wait(start.plusSeconds(9))).contains(Duration.ZERO);
    }

    @Test
    void typing_without_a_pause_is_kept_after_half_a_minute() {
        for (int second = 0; second <= 30; second++) {
            pace.edited(start.plusSeconds(second));
        }

        assertThat(pace.wait(start.plusSeconds(30))).contains(Duration.ZERO);
    }
}
