// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import se.paragraf.model.io.ModelFolder;

/** The folder that a file belongs to. */
final class BodyFolder {

    private BodyFolder() {}

    /** The nearest folder around the file with the file of a body; if there is none, the folder of the file. */
    static Path around(Path file) {
        Path own = file.toAbsolutePath().getParent();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(ModelFolder.FEDERATION))) {
                return folder;
            }
        }
        return own;
    }
}
