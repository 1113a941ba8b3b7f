// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import se.paragraf.core.export.DocumentType;

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
        console.printLine(console.text(
                "formats.documents",
                session.paragraf().exporting().documents().stream()
                        .map(DocumentType::name)
                        .collect(Collectors.joining(", "))));
        return ExitCode.DONE;
    }
}
