// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** How long a check goes on. Some work is always done, so that it comes to its end whatever time each part of it has. */
final class Pace {

    /** There is no time left; what is left is done the next time. */
    static final class OutOfTime extends CancellationException {

        private static final long serialVersionUID = 1L;

        /** It is no fault, and nobody looks for where it came from. */
        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    private final long start = System.nanoTime();
    private final long nanos;
    private boolean worked;

    private Pace(long nanos) {
        this.nanos = nanos;
    }

    static Pace endless() {
        return new Pace(Long.MAX_VALUE);
    }

    static Pace of(Duration budget) {
        return new Pace(budget.toNanos());
    }

    /** Asked before each part of the work of a rule. */
    void step(String rule) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted in rule " + rule);
        }
        if (worked && System.nanoTime() - start > nanos) {
            throw new OutOfTime();
        }
    }

    /** Told after each part of the work that need not be done again. */
    void worked() {
        worked = true;
    }
}
