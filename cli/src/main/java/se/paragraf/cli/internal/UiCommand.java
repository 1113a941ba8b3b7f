// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the desktop application, if it is installed, and ends when its window is closed. */
@Command(name = "ui")
final class UiCommand implements Callable<Integer> {

    private final Session session;
    private final Optional<ToIntFunction<String[]>> desktop;

    @Parameters(arity = "0..1", paramLabel = "FILE|DIR", descriptionKey = "opened")
    private String opened;

    UiCommand(Session session, Optional<ToIntFunction<String[]>> desktop) {
        this.session = session;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        if (opened != null && !exists(opened)) {
            console.complain(OneLine.of(opened) + ": " + console.text("ui.absent"));
            return ExitCode.NOT_DONE;
        }
        if (desktop.isEmpty()) {
            console.complain(console.text("ui.missing"));
            return ExitCode.NOT_DONE;
        }
        List<String> arguments =
                new ArrayList<>(List.of("--lang", console.language().getLanguage()));
        if (opened != null) {
            arguments.add(opened);
        }
        return desktop.get().applyAsInt(arguments.toArray(String[]::new));
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            // There cannot be a file with a name that the system does not take.
            return false;
        }
    }
}
