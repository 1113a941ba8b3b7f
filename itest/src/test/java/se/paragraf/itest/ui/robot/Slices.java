// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/** How long the thread of the user interface does not come to what waits for it. */
final class Slices {

    private static final long PAUSE_NANOSECONDS = 1_000_000;

    private static volatile Slices current;

    private volatile boolean watching = true;
    private volatile long longest;

    private Slices() {}

    static List<String> watch() {
        Slices slices = new Slices();
        current = slices;
        Thread thread = new Thread(slices::look, "robot-slices");
        thread.setDaemon(true);
        thread.start();
        return List.of();
    }

    private void look() {
        Display display = Widgets.display();
        while (watching) {
            long asked = System.nanoTime();
            CountDownLatch answered = new CountDownLatch(1);
            display.asyncExec(answered::countDown);
            try {
                answered.await();
            } catch (InterruptedException e) {
                return;
            }
            longest = Math.max(longest, System.nanoTime() - asked);
            LockSupport.parkNanos(PAUSE_NANOSECONDS);
        }
    }

    static long longest() {
        current.watching = false;
        return current.longest;
    }
}
