// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import se.paragraf.model.text.Message;

/** Words of several things in one sentence. */
public final class Phrase {

    private Phrase() {}

    /** One after the other with commas between them; at least one. */
    public static Message listed(List<Message> words) {
        return words.stream()
                .reduce((first, next) -> Message.of(Phrase.class, "listed", first, next))
                .orElseThrow();
    }
}
