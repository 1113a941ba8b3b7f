// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
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
        System.exit(new CommandService(
                        Paragraf.standalone(),
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err))
                .applyAsInt(arguments));
    }
}
