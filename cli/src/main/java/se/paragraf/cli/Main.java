// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.List;
import se.paragraf.cli.internal.CommandService;
import se.paragraf.core.Paragraf;

/** The command line on a plain class path, without OSGi. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // Standard output belongs to the command alone: what a library prints must not spoil a JSON document.
        System.setOut(System.err);
        configureLogs(debug(List.of(arguments)));
        System.exit(new CommandService(
                        Paragraf.standalone(),
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err))
                .applyAsInt(arguments));
    }

    private static boolean debug(List<String> arguments) {
        int end = arguments.indexOf("--");
        return arguments.subList(0, end < 0 ? arguments.size() : end).contains("--debug");
    }

    /** Before the first logger is made. Works for the provider slf4j-simple; another one has settings of its own. */
    private static void configureLogs(boolean debug) {
        setIfAbsent("org.slf4j.simpleLogger.defaultLogLevel", debug ? "info" : "off");
        setIfAbsent("org.slf4j.simpleLogger.log.se.paragraf", debug ? "debug" : "off");
        if (!debug) {
            setIfAbsent("slf4j.internal.verbosity", "ERROR");
            // The platform's logging makes an object of the class and takes that for its configuration: no handlers.
            setIfAbsent("java.util.logging.config.class", Object.class.getName());
        }
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
