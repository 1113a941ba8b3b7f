// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.model.text.Message;

/** The handbook of this version, which travels inside the program, so that it is at hand without a network. */
final class Handbook {

    private static final String NAME = "handbok.pdf";

    private Handbook() {}

    /** Writes it to where other programs can open it, until this one ends. */
    static Optional<Path> unpack(Locale language) throws IOException {
        try (InputStream in = Handbook.class.getResourceAsStream(NAME)) {
            if (in == null) {
                return Optional.empty();
            }
            Path folder = Files.createTempDirectory("paragraf");
            folder.toFile().deleteOnExit();
            Path file =
                    folder.resolve(Message.of(Handbook.class, "handbook.file").in(language));
            file.toFile().deleteOnExit();
            Files.copy(in, file);
            return Optional.of(file);
        }
    }
}
