// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Files that appear whole and together, or not at all. */
final class AtomicFiles implements Closeable {

    private final Map<Path, Path> temporaryByTarget = new LinkedHashMap<>();

    /** Opens a file beside the target; it takes the place of the target on {@link #commit}. */
    OutputStream create(Path target) throws IOException {
        Path file = target.toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            // A file that is written through a link stays linked.
            file = file.toRealPath();
        }
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        temporaryByTarget.put(file, temporary);
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

    void commit() throws IOException {
        for (Map.Entry<Path, Path> entry : temporaryByTarget.entrySet()) {
            move(entry.getValue(), entry.getKey());
        }
        temporaryByTarget.clear();
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path temporary : temporaryByTarget.values()) {
            Files.deleteIfExists(temporary);
        }
    }
}
