// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the bundles to what is in the drop-in folders. It looks by itself, as notifications of the system do not come
 * from every file system, least of all from those over a network.
 */
final class DropInWatch {

    private static final long MILLISECONDS = 500;

    private final DropIns dropIns;
    private final FileChanges changes;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "paragraf-plugins");
        thread.setDaemon(true);
        return thread;
    });

    DropInWatch(DropIns dropIns) {
        this.dropIns = dropIns;
        this.changes = new FileChanges(dropIns.known());
    }

    void start() {
        clock.scheduleWithFixedDelay(this::scan, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void stop() {
        clock.shutdownNow();
    }

    /** One look at the folders. */
    void scan() {
        FileChanges.Change change = changes.next(dropIns.present());
        change.gone().forEach(dropIns::remove);
        if (!change.come().isEmpty()) {
            dropIns.add(change.come());
        }
    }
}
