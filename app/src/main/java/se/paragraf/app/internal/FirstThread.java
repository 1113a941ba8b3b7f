// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** On a Mac, windows belong to the first thread of the process, which Java keeps to itself unless it is told not to. */
final class FirstThread {

    static final String OPTION = "-XstartOnFirstThread";
    /** Set in the process that was started anew, so that it never does so again. */
    private static final String STARTED = "paragraf.firstThread";

    private FirstThread() {}

    /**
     * Whether the process must be started anew to open a window.
     *
     * @param system the system property {@code os.name}
     * @param environment in which Java tells that it was started so
     */
    static boolean isMissing(String system, Map<String, String> environment, long process) {
        return system.startsWith("Mac")
                && !"1".equals(environment.get("JAVA_STARTED_ON_FIRST_THREAD_" + process))
                && System.getProperty(STARTED) == null;
    }

    /** Runs this program again, with its windows on the first thread. */
    static int restart(String[] arguments) throws LaunchException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            return new ProcessBuilder(
                            command(java, ManagementFactory.getRuntimeMXBean().getInputArguments(), arguments))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new LaunchException("launch.failed", String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("launch.failed", e.toString(), e);
        }
    }

    static List<String> command(String java, List<String> options, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.add(OPTION);
        command.add("-D" + STARTED + "=true");
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
