// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.ui.History;

/** The history tells where one is, what is saved, and what was undone. */
class StepStateTest {

    @Test
    void each_state_is_told_apart() {
        assertThat(states(new History(List.of("a", "b", "c"), 2, OptionalInt.of(1))))
                .containsExactly(StepState.DONE, StepState.SAVED, StepState.HERE, StepState.UNDONE);
    }

    @Test
    void where_nothing_was_done_one_is_at_what_is_saved() {
        assertThat(states(new History(List.of(), 0, OptionalInt.of(0)))).containsExactly(StepState.HERE_SAVED);
    }

    private static List<StepState> states(History history) {
        return IntStream.rangeClosed(0, history.steps().size())
                .mapToObj(done -> StepState.of(history, done))
                .toList();
    }
}
