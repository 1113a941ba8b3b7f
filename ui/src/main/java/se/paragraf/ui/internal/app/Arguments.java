// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the application is started with.
 *
 * @param language of the user interface
 * @param path the folder or file to open
 */
record Arguments(Locale language, Optional<Path> path) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** Whatever is none of our languages is spoken to in English. */
    static Arguments parse(String[] arguments, Locale platform) {
        String language = platform.getLanguage();
        Optional<Path> path = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                language = arguments[++i];
            } else {
                path = Optional.of(Path.of(arguments[i]));
            }
        }
        return new Arguments(List.of("sv", "nb", "nn", "da").contains(language) ? SWEDISH : Locale.ENGLISH, path);
    }
}
