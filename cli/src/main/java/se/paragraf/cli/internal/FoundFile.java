// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.model.text.Message;

/**
 * A file to be worked on.
 *
 * @param file the file, as errors name it
 * @param name its name without ending; with the subfolders, if it was found in a folder
 * @param folder the folder in which it was found; empty if the user named it
 * @param fault why nothing can be done with it; empty if it can be tried
 */
record FoundFile(String file, Path name, Optional<String> folder, Optional<Message> fault) {

    /** The name to report: that of the file, with the subfolders below the folder that the user named. */
    String reported() {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return file;
        }
        Path path = Path.of(file);
        return folder.map(named -> Path.of(named).relativize(path))
                .orElseGet(path::getFileName)
                .toString();
    }
}
