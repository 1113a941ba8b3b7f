// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import se.paragraf.model.io.ModelException;

/** Saves without waiting for others. */
public final class Impatient {

    public void save(Path path, String text) throws ModelException {
        new SavedFile(path, Duration.ZERO).replace(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
