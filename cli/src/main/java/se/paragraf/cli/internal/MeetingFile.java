// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;

/**
 * A file of the model that is written and never lost by it.
 *
 * @param files the service
 * @param federation the file of the body to which the content may refer; empty if there is none
 * @param path where it shall be
 */
record MeetingFile(ModelFiles files, Optional<FederationFile> federation, Path path) {

    /** What became of a file. */
    enum Outcome {
        WRITTEN,
        UNCHANGED,
        REPLACED
    }

    /** Writes a file where none is. */
    void write(Document content) throws ModelException {
        started(path, content).save();
    }

    /**
     * Writes a file; one that is there is replaced only if that is wished for, and left alone if it is the same.
     *
     * @throws ImportException if there is another one that may not be replaced
     */
    Outcome write(Document content, boolean replace) throws ModelException, ImportException, IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            write(content);
            return Outcome.WRITTEN;
        }
        // What would be written is known only when it is; beside the file, as references are told from there.
        Path beside = path.resolveSibling(".paragraf-" + UUID.randomUUID() + ModelFolder.ENDING);
        try {
            started(beside, content).save();
            if (Files.isRegularFile(path) && Files.mismatch(beside, path) < 0) {
                return Outcome.UNCHANGED;
            } else if (!replace || !Files.isRegularFile(path)) {
                throw new ImportException(Message.of(MeetingFile.class, "import.exists", path.toString()));
            }
            Files.move(beside, path.toRealPath(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.REPLACED;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private ModelFile started(Path file, Document content) throws ModelException {
        Path absolute = file.toAbsolutePath().normalize();
        if (federation.isPresent() && federation.get().isAround(absolute)) {
            ModelFolder folder = federation.get().folder();
            return folder.create(folder.path().relativize(absolute), content);
        }
        return files.create(absolute, content);
    }
}
