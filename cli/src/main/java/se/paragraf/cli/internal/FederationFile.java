// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.core.federation.FederationFolder;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;

/**
 * The file of a body that is open together with its folder.
 *
 * @param path where it is
 * @param folder the folder around it
 * @param body its content
 */
record FederationFile(Path path, ModelFolder folder, Federation body) {

    /** Opens a file that the user names. */
    static FederationFile open(ModelFiles files, Path file) throws ModelException, ImportException {
        Path path = file.toAbsolutePath().normalize();
        ModelFolder folder = files.folder(path.getParent());
        if (folder.open(path.getFileName()).root() instanceof Federation body) {
            return new FederationFile(path, folder, body);
        }
        throw new ImportException(Message.of(FederationFile.class, "federation.other"));
    }

    /** The one in the folder of a meeting, or in a folder around it. */
    static Optional<Path> around(Path meeting) {
        return FederationFolder.around(meeting).map(folder -> folder.resolve(ModelFolder.FEDERATION));
    }

    /** Whether a file can refer to it: it lies in the same folder or below. */
    boolean isAround(Path file) {
        return file.toAbsolutePath().normalize().startsWith(folder.path());
    }
}
