// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.calendar.DeadlinesJson;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Meeting;

/** Prints the legal days of a meeting. */
@Command(name = "deadlines")
final class DeadlinesCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private String file;

    @Option(names = "--meeting", paramLabel = "D")
    private LocalDate held;

    @Option(names = "--adjusted", paramLabel = "D")
    private LocalDate adjusted;

    @Option(names = "--posted", paramLabel = "D")
    private LocalDate posted;

    @Option(names = "--federation", paramLabel = "F.paragraf")
    private Path federation;

    @Option(names = "--format", paramLabel = "text|json|ics")
    private CalendarForm form = CalendarForm.TEXT;

    private Optional<GivenBody> body = Optional.empty();

    DeadlinesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if ((file == null) == (held == null)) {
            throw new UsageException(spec.commandLine(), session.console().text("deadlines.either"));
        }
        if (file != null && Stream.of(adjusted, posted).anyMatch(day -> day != null)) {
            throw new UsageException(spec.commandLine(), session.console().text("deadlines.stated"));
        }
        if (isBefore(adjusted, held) || isBefore(posted, held) || isBefore(posted, adjusted)) {
            throw new UsageException(spec.commandLine(), session.console().text("deadlines.order"));
        }
        if (federation != null) {
            int opened = session.inputs().attempt(federation.toString(), () -> {
                body = Optional.of(GivenBody.open(session, federation));
                return ExitCode.DONE;
            });
            if (opened != ExitCode.DONE) {
                return opened;
            }
        }
        return file == null
                ? session.inputs()
                        .attempt(
                                held.toString(),
                                () -> print(new PlannedDays(held, adjusted, posted)
                                        .meeting(body.map(GivenBody::federation))))
                : session.inputs().each(file, new KnownBodies(session, body.map(GivenBody::file)), meeting -> {
                    body.ifPresent(given -> given.hold(meeting, file));
                    return print(meeting);
                });
    }

    /** What is said of a meeting that no law binds to days: when it was. */
    private static MeetingCalendar unbound(Meeting meeting) {
        return new MeetingCalendar(
                Optional.ofNullable(meeting.getFederationName()),
                Optional.ofNullable(meeting.getDate()),
                List.of(new NoticeCalendar(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of())));
    }

    private static boolean isBefore(LocalDate day, LocalDate earlier) {
        return day != null && earlier != null && day.isBefore(earlier);
    }

    private int print(Meeting meeting) throws ExportException, IOException {
        Console console = session.console();
        Optional<MeetingCalendar> calendar = session.paragraf().calendar().of(meeting);
        switch (form) {
            case TEXT -> console.print(DeadlinesText.of(calendar, console.language()));
            case JSON ->
                DeadlinesJson.write(
                        calendar.or(() -> Optional.of(unbound(meeting))), console.language(), console.out());
            case ICS -> {
                // Held back until it is whole: half a document helps nobody.
                ByteArrayOutputStream events = new ByteArrayOutputStream();
                session.paragraf()
                        .exporting()
                        .export(meeting, "ics", ExportOptions.defaults().withLanguage(console.language()), events);
                console.out().writeBytes(events.toByteArray());
            }
        }
        return ExitCode.DONE;
    }
}
