// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that appear whole and together, or not at all, and are on the disk when that is said. For one thread at a time.
 */
public final class AtomicFiles implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(AtomicFiles.class);

    private final List<PendingFile> pending = new ArrayList<>();

    /** An interrupted program leaves no temporary files; it runs into this only while there are any. */
    private final Thread sweeper = new Thread(this::sweep, "paragraf-sweeper");

    /** Starts with no file. */
    public AtomicFiles() {
        // Public for other packages.
    }

    /**
     * Opens a file beside the target; it takes the place of the target on {@link #commit}, with the permissions of what was
     * there. A target that is a link stays one.
     *
     * @param target where the file shall be; folders that are missing are made
     * @return where to write; closing it puts the bytes on the disk
     * @throws IOException if it cannot be written there
     */
    public OutputStream create(Path target) throws IOException {
        Path file = target.toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            // A file that is written through a link stays linked.
            file = file.toRealPath();
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            // The folder would let it be replaced, but somebody protected it.
            throw new AccessDeniedException(target.toString());
        }
        Files.createDirectories(file.getParent());
        FileChannel channel = open(new PendingFile(target.toString(), file));
        return new BufferedOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    private synchronized FileChannel open(PendingFile file) throws IOException {
        if (pending.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(sweeper);
        }
        pending.add(file);
        return FileChannel.open(file.temporary(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Puts all in their places; if one cannot be, none is.
     *
     * @throws UnwritableFileException for the first that cannot be
     */
    public synchronized void commit() throws UnwritableFileException {
        for (PendingFile file : pending) {
            try {
                if (pending.size() > 1) {
                    file.setOldAside();
                }
                file.replace();
            } catch (IOException e) {
                UnwritableFileException unwritable = new UnwritableFileException(file.name(), e);
                restore(unwritable);
                throw unwritable;
            }
        }
        pending.stream().map(PendingFile::folder).distinct().forEach(AtomicFiles::sync);
    }

    /** Puts the names in a folder on the disk; where a system has no such thing, it does so by itself. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} is not forced to the disk", folder, e);
        }
    }

    /**
     * Deletes what a program left beside a target that was killed while it wrote. Only for one who knows that nobody writes
     * it now.
     *
     * @param target the target
     * @throws IOException if the folder cannot be read
     */
    public static void deleteAbandoned(Path target) throws IOException {
        try (DirectoryStream<Path> abandoned =
                Files.newDirectoryStream(target.getParent(), PendingFile.prefix(target) + "*")) {
            for (Path file : abandoned) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Deletes what programs left in a folder that were killed while they wrote: files in the making on which nobody has
     * written for a day. What cannot be deleted stays: it hinders nobody.
     *
     * @param folder the folder; its subfolders are left alone
     */
    public static void deleteForgotten(Path folder) {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PendingFile::isTemporary)) {
            for (Path file : found) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(yesterday)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("{} is not tidied up", folder, e);
        }
    }

    private void restore(UnwritableFileException unwritable) {
        for (PendingFile file : pending) {
            try {
                file.restore();
            } catch (IOException e) {
                unwritable.addSuppressed(e);
            }
        }
    }

    @Override
    public void close() {
        if (sweep()) {
            try {
                Runtime.getRuntime().removeShutdownHook(sweeper);
            } catch (IllegalStateException e) {
                LOG.debug("the program is being ended", e);
            }
        }
    }

    /** Deletes what is not needed any more; tells whether there was anything pending. */
    private synchronized boolean sweep() {
        for (PendingFile file : pending) {
            try {
                file.delete();
            } catch (IOException e) {
                LOG.warn("left behind beside {}: {}", file.name(), e.getMessage());
            }
        }
        boolean any = !pending.isEmpty();
        pending.clear();
        return any;
    }
}
