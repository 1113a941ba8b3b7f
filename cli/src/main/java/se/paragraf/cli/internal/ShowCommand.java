// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Meeting;

/** Prints the content of one meeting. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Option(names = "--format", paramLabel = "text|json")
    private OutputForm form = OutputForm.TEXT;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.inputs().each(file, new KnownBodies(session), this::show);
    }

    private int show(Meeting meeting) throws ExportException {
        Console console = session.console();
        if (form == OutputForm.TEXT) {
            console.print(MeetingText.of(meeting, console.language()));
        } else {
            // Held back until it is whole: half a document helps nobody.
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            session.paragraf().exporting().export(meeting, "json", ExportOptions.defaults(), json);
            console.out().writeBytes(json.toByteArray());
        }
        return ExitCode.DONE;
    }
}
