// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.export.ExportException;

/** Files that appear whole and together, or not at all. */
final class AtomicFiles implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(AtomicFiles.class);

    private final List<PendingFile> pending = new ArrayList<>();

    /** An interrupted program leaves no temporary files; it runs into this only while there are any. */
    private final Thread sweeper = new Thread(this::sweep, "paragraf-sweeper");

    /** Opens a file beside the target; it takes the place of the target on {@link #commit}. */
    OutputStream create(Path target) throws IOException {
        Path file = target.toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            // A file that is written through a link stays linked.
            file = file.toRealPath();
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
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

    /** Puts all in their places; if one cannot be, none is. */
    synchronized void commit() throws ExportException {
        for (PendingFile file : pending) {
            try {
                if (pending.size() > 1) {
                    file.setOldAside();
                }
                file.replace();
            } catch (IOException e) {
                ExportException unwritable = Unwritable.because(file.name(), e);
                restore(unwritable);
                throw unwritable;
            }
        }
    }

    private void restore(ExportException unwritable) {
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
