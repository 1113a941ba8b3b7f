// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import java.util.Objects;
import java.util.Optional;

/**
 * How a file presents itself. Immutable, for any thread.
 *
 * @param language the language that it states for its text, as in BCP 47; empty if none
 * @param title the title that it states, never blank; empty if none
 * @param titleShown whether it asks to be shown under its title and not under its file name; empty where no file of the
 *     kind can
 */
public record Label(Optional<String> language, Optional<String> title, Optional<Boolean> titleShown) {

    /**
     * Creates it.
     *
     * @param language not null
     * @param title not null
     * @param titleShown not null
     * @throws NullPointerException if an argument is null
     */
    public Label {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(titleShown, "titleShown");
    }
}
