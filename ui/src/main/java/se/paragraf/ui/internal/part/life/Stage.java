// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** The steps of the life of minutes, in their order. */
enum Stage {
    DRAFT,
    /** Those who adjust are asked to: where the adjustment is to be made is settled, but not done. */
    SENT,
    ADJUSTED,
    POSTED,
    IN_FORCE,
    ARCHIVED;

    /** What people call it. */
    Localized label() {
        return Message.of(Stage.class, "stage." + name());
    }
}
