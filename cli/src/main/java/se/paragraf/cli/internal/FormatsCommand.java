// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints what can be read and written. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

    private final Session session;

    FormatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        console.printLine(console.text(
                "formats.read", String.join(", ", session.paragraf().importing().kinds())));
        console.printLine(console.text(
                "formats.write",
                String.join(", ", session.paragraf().exporting().formats())));
        return ExitCode.DONE;
    }
}
