// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.file.FileLock;
import se.paragraf.model.file.UnwritableFileException;
import se.paragraf.model.io.FileChangedException;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;

/** A file on disk, which other programs may have as well. */
final class SavedFile {

    /** A save takes less than a second; who holds the lock longer is stuck. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path path;
    private final Duration patience;

    SavedFile(Path path) {
        this(path, PATIENCE);
    }

    SavedFile(Path path, Duration patience) {
        this.path = path;
        this.patience = patience;
    }

    /** Whether it is not what was read or written last. */
    boolean isOtherThan(Optional<String> checksum) throws ModelException {
        try {
            return isOther(path, checksum);
        } catch (IOException e) {
            throw new ModelException(FileFault.reason(e), e);
        }
    }

    private static boolean isOther(Path file, Optional<String> checksum) throws IOException {
        return Files.exists(file)
                ? checksum.isEmpty() || !Checksum.of(file).equals(checksum.get())
                : checksum.isPresent();
    }

    /**
     * Replaces it if it is what it should be.
     *
     * @param checksum of what should be there; empty if nothing should
     * @return the check sum of the new one
     */
    String replace(byte[] bytes, Optional<String> checksum) throws ModelException {
        try {
            Path file = Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.exists(path) ? path.toRealPath() : path;
            if (checksum.isPresent() && !Files.exists(file)) {
                // Before a lock is put into a folder that may be gone as well.
                throw new FileChangedException(message("file.gone"));
            }
            Files.createDirectories(file.getParent());
            FileLock held = FileLock.of(file, patience).orElseThrow(() -> fault("file.busy"));
            try (held) {
                if (isOther(file, checksum)) {
                    throw new FileChangedException(message(
                            checksum.isEmpty() ? "file.appeared" : Files.exists(file) ? "file.changed" : "file.gone"));
                }
                if (held.wasFound()) {
                    AtomicFiles.deleteAbandoned(file);
                }
                write(file, bytes);
            }
            return Checksum.of(bytes);
        } catch (UnwritableFileException e) {
            throw unwritable(e.fault());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            try (OutputStream out = files.create(file)) {
                out.write(bytes);
            }
            files.commit();
        }
    }

    private static ModelException unwritable(IOException e) {
        return new ModelException(Message.of(SavedFile.class, "file.unwritable", FileFault.reason(e)), e);
    }

    private static ModelException fault(String key) {
        return new ModelException(message(key));
    }

    private static Message message(String key) {
        return Message.of(SavedFile.class, key);
    }
}
