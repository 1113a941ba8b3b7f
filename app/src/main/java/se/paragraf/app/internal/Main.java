// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the framework, runs one command in it and ends with the command's exit code. */
public final class Main {

    private static final int NOT_DONE = 3;
    /** Set by the scripts. */
    private static final String SCRIPT = "paragraf.script";

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Standard output belongs to the command alone: what a library prints must not spoil a JSON document.
        System.setOut(err);
        System.setErr(err);
        int code = NOT_DONE;
        try {
            code = run(LaunchOptions.given(arguments, Boolean.getBoolean(SCRIPT)), err);
        } finally {
            // Threads of the framework would keep the process alive.
            System.exit(code);
        }
    }

    private static int run(String[] arguments, PrintStream err) {
        LaunchOptions options = LaunchOptions.parse(arguments, System.getenv());
        Logs.configure(options.debug());
        Standard streams =
                new Standard(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), err);
        try {
            if (options.isDesktop()) {
                // Pictures are drawn beside the windows of SWT; a second toolkit of windows would get in its way.
                System.setProperty("java.awt.headless", "true");
                if (FirstThread.isMissing(
                        System.getProperty("os.name"),
                        System.getenv(),
                        ProcessHandle.current().pid())) {
                    return FirstThread.restart(arguments);
                }
            }
            Host host = new Host(Distribution.here(), streams, new Warnings(options.language(), err));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "paragraf-stop"));
            if (options.isDesktop()) {
                host.startDesktop(options.plugins());
            } else {
                host.start(options.plugins());
            }
            return host.run(options.commandArguments());
        } catch (LaunchException e) {
            return failed(options, e.key(), e.detail(), e, err);
        } catch (RuntimeException | Error e) {
            return failed(options, "launch.failed", e.toString(), e, err);
        }
    }

    private static int failed(LaunchOptions options, String key, String detail, Throwable cause, PrintStream err) {
        err.println(new Words(options.language()).of(key, detail.replaceAll("\\s+", " ")));
        if (options.debug()) {
            cause.printStackTrace(err);
        }
        return NOT_DONE;
    }
}
