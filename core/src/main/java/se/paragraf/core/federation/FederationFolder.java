// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.federation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;

/** The folder with the file of a federation, in which meetings may lie in subfolders, one a year. */
public final class FederationFolder {

    /** Whoever sorts meetings by body, year and month is found; a file of the model far above is none of theirs. */
    private static final int LEVELS = 4;

    private FederationFolder() {}

    /**
     * Finds the folder to which a file belongs.
     *
     * @param file a file, which need not be there
     * @return the nearest folder around it that has the file of a federation; empty if there is none nearby
     */
    public static Optional<Path> around(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (int level = 0; level < LEVELS && folder != null; level++) {
            if (Files.isRegularFile(folder.resolve(ModelFolder.FEDERATION))) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /**
     * Opens a file of the model with the folder of its federation, to whose file it may refer.
     *
     * @param files the service that opens files
     * @param file an existing file
     * @return the open file
     * @throws ModelException as {@link ModelFiles#open} has it
     */
    public static ModelFile open(ModelFiles files, Path file) throws ModelException {
        Path path = file.toAbsolutePath().normalize();
        Optional<Path> folder = around(path);
        return folder.isPresent() ? files.folder(folder.get()).open(folder.get().relativize(path)) : files.open(path);
    }
}
