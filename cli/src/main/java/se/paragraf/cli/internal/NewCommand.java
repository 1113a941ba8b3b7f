// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** Prepares the next meeting. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--federation", paramLabel = "F.paragraf")
    private Path federation;

    @Option(names = "--date", paramLabel = "D", required = true)
    private LocalDate date;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private Path file;

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(ModelFolder.ENDING)
                || name.startsWith(".")
                || name.equalsIgnoreCase(ModelFolder.FEDERATION)) {
            throw new UsageException(
                    spec.commandLine(),
                    session.console().text("new.name", name, ModelFolder.ENDING, ModelFolder.FEDERATION));
        }
        return session.inputs().attempt(file.toString(), () -> {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new ImportException(Message.of(NewCommand.class, "new.exists"));
            }
            Path body = federation == null ? FederationFile.around(file).orElse(null) : federation;
            return body == null
                    ? write(Optional.empty())
                    : session.inputs()
                            .attempt(
                                    body.toString(),
                                    () -> write(Optional.of(FederationFile.open(
                                            session.paragraf().files(), body))));
        });
    }

    private int write(Optional<FederationFile> body) throws MessageException {
        HeldMeetings held = new HeldMeetings(session);
        MeetingPlan plan = session.paragraf()
                .planning()
                .plan(new PlanRequest(
                        date,
                        body.map(FederationFile::body),
                        body.isPresent() ? held.in(body.get()) : held.beside(file)));
        if (body.isPresent() && !body.get().isAround(file)) {
            session.paragraf().federations().unlink(plan.meeting());
            session.inputs()
                    .warn(
                            body.get().path().toString(),
                            Message.of(NewCommand.class, "federation.apart", file.toString()));
        }
        new MeetingFile(session.paragraf().files(), body, file).write(plan.meeting());
        plan.warnings().forEach(warning -> session.inputs().warn(file.toString(), warning));
        session.console().print(PlanText.of(file, plan, session.console().language()));
        return ExitCode.DONE;
    }
}
