// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.history;

import java.util.Locale;
import java.util.OptionalInt;
import se.paragraf.ui.History;

/** How the state after a step is to the document as it is now. */
enum StepState {
    HERE,
    HERE_SAVED,
    SAVED,
    DONE,
    UNDONE;

    static StepState of(History history, int done) {
        boolean saved = history.saved().equals(OptionalInt.of(done));
        if (done == history.done()) {
            return saved ? HERE_SAVED : HERE;
        }
        if (saved) {
            return SAVED;
        }
        return done < history.done() ? DONE : UNDONE;
    }

    String key() {
        return "state." + name().toLowerCase(Locale.ROOT);
    }
}
