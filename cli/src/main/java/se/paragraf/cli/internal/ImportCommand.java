// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.federation.LinkCount;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** Reads minutes into files of our own and tells what was read. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Session session;
    private final Map<Path, String> inputByTarget = new HashMap<>();
    private KnownBodies known;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--federation", paramLabel = "F.paragraf")
    private Path federation;

    @Option(names = "--new-federation")
    private boolean newFederation;

    @Option(names = "--force")
    private boolean force;

    ImportCommand(Session session) {
        this.session = session;
        known = new KnownBodies(session);
    }

    @Override
    public Integer call() {
        if (folder.toString().equals(Inputs.STANDARD_INPUT)) {
            throw new UsageException(spec.commandLine(), session.console().text("usage.folder"));
        }
        if (newFederation) {
            return startFederation();
        }
        Path file = federation == null
                ? FederationFile.around(folder.resolve(ModelFolder.FEDERATION)).orElse(null)
                : federation;
        int code = file == null ? ExitCode.DONE : session.inputs().attempt(file.toString(), () -> know(file));
        if (code == ExitCode.DONE) {
            for (String input : files) {
                code = Math.max(code, session.inputs().each(input, known, meeting -> write(input, meeting, file)));
            }
        }
        return code;
    }

    /** Opens the file of the body once before all, so that what is wrong with it is told once. */
    private int know(Path file) throws MessageException {
        FederationFile opened = FederationFile.open(session.paragraf().files(), file);
        if (!opened.isAround(folder.resolve("meeting"))) {
            session.inputs()
                    .warn(file.toString(), Message.of(ImportCommand.class, "federation.apart", folder.toString()));
        }
        known = new KnownBodies(session, Optional.of(opened));
        return ExitCode.DONE;
    }

    private int write(String input, Meeting meeting, Path file) throws MessageException, IOException {
        if (input.endsWith(ModelFolder.ENDING)) {
            throw new ImportException(Message.of(ImportCommand.class, "import.already"));
        }
        if (meeting.eResource() != null) {
            return writeCarried(input, meeting);
        }
        Path target = target(input);
        Optional<FederationFile> body = file == null
                ? Optional.empty()
                : Optional.of(FederationFile.open(session.paragraf().files(), file));
        Optional<LinkCount> linked = body.filter(each -> each.isAround(target))
                .map(each -> session.paragraf().federations().link(meeting, each.body()));
        MeetingFile.Outcome outcome = new MeetingFile(session.paragraf().files(), body, target).write(meeting, force);
        session.console()
                .print(new ImportReport(session.console().language()).of(input, target, outcome, meeting, linked));
        return ExitCode.DONE;
    }

    /** A file that another one carries, such as a PDF, is written as it is. */
    private int writeCarried(String input, Meeting meeting) throws MessageException, IOException {
        Path target = target(input);
        MeetingFile.Outcome outcome = new MeetingFile(session.paragraf().files(), Optional.empty(), target)
                .write(session.paragraf().files().bytes(meeting), force);
        session.console()
                .print(new ImportReport(session.console().language())
                        .of(input, target, outcome, meeting, Optional.empty()));
        return ExitCode.DONE;
    }

    private Path target(String input) throws ImportException {
        String name = FileFinder.name(input);
        // The JSON of the model has two endings.
        Path target = folder.resolve(name.endsWith(ModelFolder.ENDING) ? name : name + ModelFolder.ENDING);
        if (target.getFileName().toString().equalsIgnoreCase(ModelFolder.FEDERATION)) {
            throw new ImportException(Message.of(ImportCommand.class, "import.reserved", ModelFolder.FEDERATION));
        }
        String earlier = inputByTarget.putIfAbsent(target, input);
        if (earlier != null) {
            throw new ImportException(Message.of(ImportCommand.class, "import.same", earlier));
        }
        return target;
    }

    private int startFederation() {
        if (federation != null) {
            throw new UsageException(spec.commandLine(), session.console().text("federation.both"));
        }
        Map<String, Meeting> read = new LinkedHashMap<>();
        int code = ExitCode.DONE;
        for (String input : files) {
            code = Math.max(code, session.inputs().each(input, known, meeting -> {
                read.put(input, meeting);
                return ExitCode.DONE;
            }));
        }
        Optional<Meeting> latest = read.values().stream()
                .max(Comparator.comparing(Meeting::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
        if (latest.isEmpty()) {
            return code;
        }
        Path file = folder.resolve(ModelFolder.FEDERATION);
        int started = session.inputs().attempt(file.toString(), () -> start(file, latest.get()));
        if (started != ExitCode.DONE) {
            return started;
        }
        for (Map.Entry<String, Meeting> each : read.entrySet()) {
            code = Math.max(
                    code, session.inputs().attempt(each.getKey(), () -> write(each.getKey(), each.getValue(), file)));
        }
        return code;
    }

    private int start(Path file, Meeting latest) throws ModelException, ImportException {
        if (Files.exists(file)) {
            throw new ImportException(Message.of(ImportCommand.class, "federation.exists"));
        }
        Federation body = session.paragraf().federations().draft(latest);
        new MeetingFile(session.paragraf().files(), Optional.empty(), file).write(body);
        session.console().print(new ImportReport(session.console().language()).of(file, body));
        return ExitCode.DONE;
    }
}
