// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * Does the same with many things on all cores and hands out what comes of it in their order. However many there are, few are
 * in work or wait to be handed out.
 *
 * @param <T> the things
 * @param <R> what comes of one
 */
final class OrderedWork<T, R> {

    /** What is done with one thing. */
    @FunctionalInterface
    interface Work<T, R> {

        /**
         * Does it.
         *
         * @param alone whether no other is in work; if not, what finds no memory is tried again alone
         */
        R on(T thing, boolean alone);
    }

    private static final int WAITING_FOR_EACH_CORE = 4;

    private final int cores;
    private final Work<T, R> work;
    private final Consumer<R> result;

    /** Held alone by what found no memory beside the others. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    OrderedWork(int cores, Work<T, R> work, Consumer<R> result) {
        this.cores = cores;
        this.work = work;
        this.result = result;
    }

    void on(List<T> things) throws InterruptedException {
        int threads = Math.min(cores, things.size());
        if (threads <= 1) {
            things.forEach(thing -> result.accept(work.on(thing, true)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, daemons());
        try {
            Queue<Future<R>> pending = new ArrayDeque<>();
            for (T thing : things) {
                if (pending.size() >= threads * WAITING_FOR_EACH_CORE) {
                    handOut(pending.remove());
                }
                pending.add(pool.submit(() -> besideOthers(thing)));
            }
            while (!pending.isEmpty()) {
                handOut(pending.remove());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void handOut(Future<R> future) throws InterruptedException {
        try {
            result.accept(future.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private R besideOthers(T thing) {
        memory.readLock().lock();
        try {
            return work.on(thing, false);
        } catch (OutOfMemoryError e) {
            // Alone it may have enough; if not, that is told by the work.
        } finally {
            memory.readLock().unlock();
        }
        memory.writeLock().lock();
        try {
            return work.on(thing, true);
        } finally {
            memory.writeLock().unlock();
        }
    }

    /** Threads that do not keep the program from ending. */
    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "paragraf-work");
            thread.setDaemon(true);
            return thread;
        };
    }
}
