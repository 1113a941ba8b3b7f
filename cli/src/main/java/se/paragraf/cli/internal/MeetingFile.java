// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.file.UnwritableFileException;
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
        // It is told from the same folder, as references are relative, and written nowhere.
        return write(
                started(path.resolveSibling(UUID.randomUUID() + ModelFolder.ENDING), content)
                        .bytes(),
                replace);
    }

    /**
     * The same of a file that is written already.
     *
     * @throws ImportException if there is another one that may not be replaced
     */
    Outcome write(byte[] bytes, boolean replace) throws ImportException, IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            replace(bytes);
            return Outcome.WRITTEN;
        } else if (Files.isRegularFile(path) && Arrays.equals(bytes, Files.readAllBytes(path))) {
            return Outcome.UNCHANGED;
        } else if (!replace || !Files.isRegularFile(path)) {
            throw new ImportException(Message.of(MeetingFile.class, "import.exists", path.toString()));
        }
        replace(bytes);
        return Outcome.REPLACED;
    }

    private void replace(byte[] bytes) throws ImportException {
        try (AtomicFiles output = new AtomicFiles()) {
            try (OutputStream out = output.create(path)) {
                out.write(bytes);
            }
            output.commit();
        } catch (UnwritableFileException e) {
            throw unwritable(e.fault());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ImportException unwritable(IOException e) {
        return new ImportException(
                Message.of(MeetingFile.class, "import.unwritable", path.toString(), FileFault.reason(e)), e);
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
