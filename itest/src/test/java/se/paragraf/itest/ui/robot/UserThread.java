// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/** Runs something on the thread of the user interface. */
final class UserThread {

    private static final long SECONDS = 60;

    private UserThread() {}

    /** What is found out there. */
    static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Widgets.display().asyncExec(() -> complete(answer, question));
        return await(answer);
    }

    /**
     * What is done there. It need not end: it may have opened a dialog, which runs the events until it is closed. Then the
     * next event is the sign that it came that far.
     */
    static List<String> act(Runnable action) {
        CompletableFuture<List<String>> done = new CompletableFuture<>();
        Display display = Widgets.display();
        display.asyncExec(() -> {
            display.asyncExec(() -> done.complete(List.of()));
            complete(done, () -> {
                action.run();
                return List.of();
            });
        });
        return await(done);
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private static <T> T await(CompletableFuture<T> result) {
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().toString(), e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The user interface does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
