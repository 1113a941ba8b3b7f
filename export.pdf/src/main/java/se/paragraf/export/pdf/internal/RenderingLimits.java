// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What one rendering has left of its time and pages. The renderer has no limits of its own: it comes here in everything that
 * it does again and again, in its own thread, and is ended by an exception.
 */
final class RenderingLimits {

    /** As long as a template may take. */
    static final Duration TIME = Duration.ofSeconds(30);

    /** Minutes of two thousand paragraphs have a fifth of it. */
    static final int PAGES = 5_000;

    /** It comes here millions of times a second. */
    private static final int CLOCK = 255;

    private final Duration time;
    private final int most;
    private final LongSupplier nanos;
    private final long start;
    private int steps;
    private int laidOut;

    /**
     * Starts.
     *
     * @param time how long it may take
     * @param most how many pages there may be
     * @param nanos tells the time, as {@link System#nanoTime} does
     */
    RenderingLimits(Duration time, int most, LongSupplier nanos) {
        this.time = time;
        this.most = most;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    static RenderingLimits usual() {
        return new RenderingLimits(TIME, PAGES, System::nanoTime);
    }

    void step() {
        if ((++steps & CLOCK) == 0) {
            checkTime();
        }
    }

    /** Another page is laid out. */
    void page() {
        step();
        if (++laidOut > most) {
            throw new LimitReached("pdf.limit.pages", most);
        }
    }

    /** Of all the pages so far: one that is laid out may be thrown away, one that is too wide becomes several. */
    void pages(int painted) {
        step();
        if (painted > most) {
            throw new LimitReached("pdf.limit.pages", most);
        }
    }

    private void checkTime() {
        if (nanos.getAsLong() - start > time.toNanos()) {
            throw new LimitReached("pdf.limit.time", time.toSeconds());
        }
    }
}
