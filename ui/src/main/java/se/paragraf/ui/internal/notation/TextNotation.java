// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.util.Objects;
import java.util.Optional;
import se.paragraf.model.text.Localized;

/** Text as it is. */
public final class TextNotation implements Notation {

    @Override
    public String written(Object value) {
        return Objects.toString(value, "");
    }

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text);
    }

    @Override
    public Localized wrong(String text) {
        throw new IllegalStateException("Any text is one");
    }
}
