// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.file.FileLock;

/**
 * Keeps what is not saved, so that it is there if the program is ended by force. Each program has a folder of its own with a
 * lock that ends with it; the next one takes over what it finds in folders whose lock nobody holds. For any thread.
 */
public final class RecoveryStore implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveryStore.class);
    private static final String ENDING = ".recovery";
    private static final String LEFT = "left-";

    private final Path folder;
    private final FileLock lock;

    private RecoveryStore(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens a store for this program, and takes over what others left behind.
     *
     * @param root the folder of the stores of all programs of the user; made if it is not there
     * @throws IOException if nothing can be kept there
     */
    public static RecoveryStore open(Path root) throws IOException {
        Files.createDirectories(root);
        keepPrivate(root);
        Path own = root.resolve(UUID.randomUUID().toString());
        FileLock lock = FileLock.of(own, Duration.ofSeconds(1)).orElseThrow(() -> new IOException("it is locked"));
        RecoveryStore store = new RecoveryStore(Files.createDirectory(own), lock);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path other : others) {
                if (!other.equals(own)) {
                    store.takeOver(other);
                }
            }
        }
        return store;
    }

    /** What is not published yet is nobody's business. */
    private static void keepPrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void takeOver(Path other) {
        try (FileLock ended = FileLock.of(other, Duration.ZERO).orElse(null)) {
            if (ended != null) {
                for (Path file : files(other)) {
                    if (file.getFileName().toString().endsWith(ENDING)) {
                        Path taken = folder.resolve(LEFT + UUID.randomUUID() + ENDING);
                        Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
                    } else {
                        Files.delete(file);
                    }
                }
                Files.delete(other);
            }
        } catch (IOException e) {
            // It stays where it is, for the next program.
            LOG.warn("{} is not taken over", other, e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            all.forEach(files::add);
        }
        return files;
    }

    /** What others left behind, the latest first. */
    public List<LeftBehind> leftBehind() {
        List<LeftBehind> left = new ArrayList<>();
        try {
            for (Path file : files(folder)) {
                if (file.getFileName().toString().startsWith(LEFT)) {
                    read(file).ifPresent(left::add);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read", folder, e);
        }
        left.sort(Comparator.comparing(LeftBehind::when).reversed());
        return left;
    }

    private static Optional<LeftBehind> read(Path file) {
        try {
            return Optional.of(LeftBehind.read(file));
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }

    /** Where what is kept of a file stands. */
    Path place(Path file) {
        return folder.resolve(Checksum.of(file.toString().getBytes(StandardCharsets.UTF_8)) + ENDING);
    }

    /** Keeps something in its place; what was there before is there until then. */
    void keep(LeftBehind what) throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            try (OutputStream out = files.create(what.place())) {
                out.write(what.bytes());
            }
            files.commit();
        }
    }

    /** Forgets what stands in a place, as it is saved, restored, or not wanted. */
    void drop(Path place) throws IOException {
        Files.deleteIfExists(place);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            LOG.debug("{} has something for the next program", folder, e);
        }
    }
}
