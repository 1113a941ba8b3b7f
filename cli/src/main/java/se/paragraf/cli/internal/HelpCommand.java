// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how a command, or the whole, is used. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "command")
    private String command;

    HelpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandLine whole = spec.commandLine().getParent();
        CommandLine asked = command == null ? whole : whole.getSubcommands().get(command);
        if (asked == null) {
            throw new UsageException(whole, session.console().text("usage.unknown", command));
        }
        session.console().print(asked.getUsageMessage());
        return ExitCode.DONE;
    }
}
