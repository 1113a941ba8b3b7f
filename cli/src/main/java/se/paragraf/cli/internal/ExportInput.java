// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.model.text.Message;

/**
 * Something to be exported.
 *
 * @param file the file, as errors name it
 * @param target where its documents go, without suffix and ending
 * @param folder the folder in which it was found; empty if the user named it
 * @param fault why nothing can be done with it; empty if it can be tried
 */
record ExportInput(String file, Path target, Optional<String> folder, Optional<Message> fault) {

    ExportInput refused(Message reason) {
        return new ExportInput(file, target, folder, Optional.of(reason));
    }
}
