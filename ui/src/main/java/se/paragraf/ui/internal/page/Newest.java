// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Work in the background of which only the newest counts: it supersedes what is under way. */
public final class Newest {

    private final Widget owner;
    private final Display display;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "paragraf-pages");
        thread.setDaemon(true);
        return thread;
    });
    private Future<?> running;
    private int generation;

    /** Ends with a widget. */
    public Newest(Widget owner) {
        this.owner = owner;
        this.display = owner.getDisplay();
        owner.addDisposeListener(event -> worker.shutdownNow());
    }

    /**
     * Begins anew: what waits is dropped, and of what is under way nothing is told. It is not interrupted, which would close
     * the fonts that others draw with.
     */
    public void supersede() {
        generation++;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** Does something on the thread of this, for as long as nothing supersedes it. */
    public void run(Runnable work) {
        running = worker.submit(work);
    }

    /** Does something on the thread of this, whatever else happens. */
    public void always(Runnable work) {
        if (!worker.isShutdown()) {
            worker.submit(work);
        }
    }

    /** What is called for now, to be given back with the result. */
    public int generation() {
        return generation;
    }

    /** Gives a result to the thread of the window, if it still counts there; else something is to be let go of. */
    public void tell(int asked, Runnable result, Runnable superseded) {
        if (display.isDisposed()) {
            superseded.run();
            return;
        }
        display.asyncExec(() -> {
            if (asked == generation && !owner.isDisposed()) {
                result.run();
            } else {
                superseded.run();
            }
        });
    }
}
