// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.MessageException;
import se.paragraf.ui.Task;

/**
 * Work beside the user interface, with progress and cancel in the status line. In each lane it is done one task after the
 * other, so that what refreshes the window does not wait for what takes long.
 */
final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** Work that is over before is not told of. */
    private static final int PATIENCE = 400;

    private final DefaultWorkbench workbench;
    private final ProgressItem shown;
    private final Display display;
    private final ExecutorService longWork = lane("paragraf-background");
    private final ExecutorService refreshing = lane("paragraf-refresh");
    /** What is told of to the user, the longest first; of the thread of the user interface. */
    private final List<Work<?>> told = new ArrayList<>();

    Background(DefaultWorkbench workbench, ProgressItem shown) {
        this.workbench = workbench;
        this.shown = shown;
        this.display = workbench.shell().getDisplay();
        workbench.shell().addDisposeListener(event -> {
            longWork.shutdownNow();
            refreshing.shutdownNow();
        });
    }

    private static ExecutorService lane(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> void run(Localized title, Task<T> task, Consumer<T> then) {
        new Work<>(title, task, then).start(longWork);
    }

    <T> void refresh(Localized title, Task<T> task, Consumer<T> then) {
        new Work<>(title, task, then).start(refreshing);
    }

    private void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (workbench.shell() != null && !workbench.shell().isDisposed()) {
                    what.run();
                }
            });
        }
    }

    private final class Work<T> {

        private final Localized title;
        private final Task<T> task;
        private final Consumer<T> then;
        private final IProgressMonitor monitor = new NullProgressMonitor();
        private final Runnable show = this::show;
        private Future<?> working;

        Work(Localized title, Task<T> task, Consumer<T> then) {
            this.title = title;
            this.task = task;
            this.then = then;
        }

        void start(ExecutorService lane) {
            working = lane.submit(this::work);
        }

        private void work() {
            later(() -> display.timerExec(PATIENCE, show));
            try {
                T result = task.run(monitor);
                ended(() -> then.accept(result));
            } catch (MessageException e) {
                LOG.debug("{} failed", task, e);
                ended(() -> workbench.complain(title, e::reason));
            } catch (RuntimeException | Error e) {
                ended(() -> workbench.talk().failed(e));
            }
        }

        private void show() {
            told.add(this);
            told.get(0).tell();
        }

        private void tell() {
            shown.show(title.in(workbench.language()), this::cancel);
        }

        /** What is done does not count any more; a task that does not look up does what it does to its end. */
        private void cancel() {
            monitor.setCanceled(true);
            working.cancel(true);
        }

        private void ended(Runnable unlessCancelled) {
            later(() -> {
                display.timerExec(-1, show);
                if (told.remove(this)) {
                    told.stream().findFirst().ifPresentOrElse(Work::tell, shown::hide);
                }
                if (!monitor.isCanceled()) {
                    unlessCancelled.run();
                }
            });
        }
    }
}
