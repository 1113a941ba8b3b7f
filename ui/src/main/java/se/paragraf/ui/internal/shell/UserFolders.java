// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Path;
import java.util.Locale;

/** Where the platform wants programs to keep what belongs to a user. */
final class UserFolders {

    private static final String NAME = "paragraf";

    private UserFolders() {}

    /** For what the program remembers: by the XDG base directories, on Windows and macOS as is usual there. */
    static Path settings() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            return named("APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return named("XDG_STATE_HOME", home.resolve(".local").resolve("state"));
    }

    private static Path named(String variable, Path otherwise) {
        String value = System.getenv(variable);
        Path folder = value == null || value.isBlank() ? otherwise : Path.of(value);
        return folder.resolve(NAME);
    }
}
