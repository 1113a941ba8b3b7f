// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the store beside the user interface, one thing after the other. */
public final class RecoveryWriter implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveryWriter.class);
    private static final int PATIENCE = 5;

    private final RecoveryStore store;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "paragraf-recovery");
        thread.setDaemon(true);
        return thread;
    });

    public RecoveryWriter(RecoveryStore store) {
        this.store = store;
    }

    /** Where what is kept of a file stands. */
    Path place(Path file) {
        return store.place(file);
    }

    void keep(LeftBehind what) {
        submit(() -> store.keep(what));
    }

    void drop(Path place) {
        submit(() -> store.drop(place));
    }

    /** What others left behind, the latest first. */
    public List<LeftBehind> leftBehind() {
        return store.leftBehind();
    }

    /** Forgets something for good, after all that is to be kept until now is kept. */
    public void discard(LeftBehind left) {
        drop(left.place());
    }

    private void submit(Writing what) {
        writer.execute(() -> {
            try {
                what.run();
            } catch (IOException e) {
                // The document itself is as it was; the next edit tries again.
                LOG.warn("What is not saved cannot be kept", e);
            }
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                LOG.warn("Something is still being kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.close();
    }
}
