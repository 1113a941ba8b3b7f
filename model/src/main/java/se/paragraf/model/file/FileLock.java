// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.file;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps all programs but one from writing a file. It holds a file beside it that is gone afterwards;
 * one that a killed program left hinders nobody.
 */
public final class FileLock implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(FileLock.class);

    private static final long BETWEEN = Duration.ofMillis(10).toNanos();

    private static final int ROUNDS = 4;
    private static final int LARGEST = 1 << 10;

    /** Within a program the system does not tell who holds what. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final boolean found;

    private FileLock(Path file, FileChannel channel, boolean found) {
        this.file = file;
        this.channel = channel;
        this.found = found;
    }

    /**
     * Takes the lock.
     *
     * @param target the file that shall be written
     * @param patience how long to wait for another one
     * @return the lock, whose holder must close it; empty if another one held it all the time
     * @throws IOException if there can be none
     */
    public static Optional<FileLock> of(Path target, Duration patience) throws IOException {
        Path file = target.resolveSibling(PendingFile.name(target) + ".lock");
        long end = System.nanoTime() + patience.toNanos();
        do {
            if (HELD.add(file)) {
                FileLock lock = open(file);
                if (lock.acquire()) {
                    return Optional.of(lock);
                }
            }
            LockSupport.parkNanos(BETWEEN);
        } while (System.nanoTime() < end);
        return Optional.empty();
    }

    private static FileLock open(Path file) throws IOException {
        try {
            return new FileLock(file, FileChannel.open(file, CREATE_NEW, WRITE), false);
        } catch (FileAlreadyExistsException e) {
            return found(file);
        } catch (IOException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileLock found(Path file) throws IOException {
        try {
            return new FileLock(file, FileChannel.open(file, CREATE, WRITE), true);
        } catch (IOException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private boolean acquire() throws IOException {
        boolean held = false;
        try {
            held = channel.tryLock() != null && isInPlace();
        } finally {
            if (!held) {
                channel.close();
                HELD.remove(file);
            }
        }
        return held;
    }

    /**
     * The one who held it before may have deleted it after it was opened here; then another program can make it anew. A
     * second channel to look at it would release the lock, but its size can be seen: one that nobody else would give it.
     */
    private boolean isInPlace() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            int size = ThreadLocalRandom.current().nextInt(1, LARGEST);
            ByteBuffer zeros = ByteBuffer.allocate(size);
            channel.truncate(0);
            while (zeros.hasRemaining()) {
                channel.write(zeros, zeros.position());
            }
            try {
                if (Files.size(file) != size) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether the file of the lock was there before: then a program held it before this one, and may have been killed
     * with what it was doing.
     *
     * @return false if nobody did
     */
    public boolean wasFound() {
        return found;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Where an open file cannot be deleted it stays, and the next one takes it.
            LOG.debug("{} stays", file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
