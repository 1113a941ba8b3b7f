// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.MessageException;
import se.paragraf.ui.Task;

/** Long work beside the user interface, one task after the other, with progress and cancel in the status line. */
final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final DefaultWorkbench workbench;
    private final StatusLineManager status;
    private final Display display;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "paragraf-background");
        thread.setDaemon(true);
        return thread;
    });

    /** Of the task that runs: the status line makes another each time it is asked, which ends only what it began. */
    private IProgressMonitor monitor = new NullProgressMonitor();

    Background(DefaultWorkbench workbench, StatusLineManager status) {
        this.workbench = workbench;
        this.status = status;
        this.display = workbench.shell().getDisplay();
        workbench.shell().addDisposeListener(event -> worker.shutdownNow());
    }

    <T> void run(Localized title, Task<T> task, Consumer<T> then) {
        IProgressMonitor cancel = new NullProgressMonitor();
        Future<?> working = worker.submit(() -> work(title, task, then, cancel));
        watch(working, cancel);
    }

    private <T> void work(Localized title, Task<T> task, Consumer<T> then, IProgressMonitor cancel) {
        later(() -> {
            begin(title);
            status.setCancelEnabled(true);
        });
        try {
            T result = task.run(cancel);
            later(() -> {
                end();
                if (!cancel.isCanceled()) {
                    then.accept(result);
                }
            });
        } catch (MessageException e) {
            LOG.debug("{} failed", task, e);
            later(() -> ended(cancel, () -> workbench.complain(title, e::reason)));
        } catch (RuntimeException | Error e) {
            later(() -> ended(cancel, () -> workbench.failed(e)));
        }
    }

    private void begin(Localized title) {
        monitor = status.getProgressMonitor();
        status.setCancelEnabled(true);
        monitor.beginTask(title.in(workbench.language()), IProgressMonitor.UNKNOWN);
    }

    private void end() {
        monitor.done();
        status.setCancelEnabled(false);
    }

    private void ended(IProgressMonitor cancel, Runnable otherwise) {
        end();
        if (!cancel.isCanceled()) {
            otherwise.run();
        }
    }

    /** Asks now and then whether the user pressed the button, which nobody tells. */
    private void watch(Future<?> working, IProgressMonitor cancel) {
        display.timerExec(100, () -> {
            if (!working.isDone()
                    && workbench.shell() != null
                    && !workbench.shell().isDisposed()) {
                if (status.getProgressMonitor().isCanceled()) {
                    cancel.setCanceled(true);
                    working.cancel(true);
                } else {
                    watch(working, cancel);
                }
            }
        });
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
}
