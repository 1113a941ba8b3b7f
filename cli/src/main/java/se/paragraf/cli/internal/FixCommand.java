// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.federation.FederationFolder;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** Applies the proposals that findings carry to a file of the model. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "paragraf.fix.file")
    private Path path;

    @Option(names = "--rules", paramLabel = "ID", split = ",")
    private Set<String> rules = Set.of();

    @Option(names = "--dry-run")
    private boolean dry;

    FixCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Set<String> chosen = ChosenRules.of(session, spec.commandLine(), rules);
        return session.inputs().attempt(path.toString(), () -> fix(opened(), chosen));
    }

    /** Only a file of our own can be saved as it was but for the change. */
    private ModelFile opened() throws MessageException, IOException {
        ImportService importing = session.paragraf().importing();
        if (path.toString().equals(Inputs.STANDARD_INPUT)
                || !importing.kind(Source.of(path)).equals(ImportService.OWN)) {
            throw new ImportException(Message.of(FixCommand.class, "fix.import"));
        }
        ModelFile file = FederationFolder.open(session.paragraf().files(), path);
        file.warnings().forEach(warning -> session.inputs().warn(path.toString(), warning));
        return file;
    }

    private int fix(ModelFile file, Set<String> chosen) throws MessageException {
        if (!(file.root() instanceof Meeting meeting)) {
            throw new ImportException(Message.of(FixCommand.class, "fix.meeting"));
        }
        Optional<Message> readOnly = file.readOnly();
        if (readOnly.isPresent() && !dry) {
            throw new ModelException(readOnly.get());
        }
        try (LiveValidation live = session.paragraf()
                .validating()
                .follow(ValidationRequest.of(meeting).withRules(chosen))) {
            Fixing fixing = new Fixing(meeting, live);
            fixing.run();
            if (!dry && !fixing.done().isEmpty()) {
                file.save();
            }
            Console console = session.console();
            console.print(FixText.of(String.valueOf(path.getFileName()), fixing, !dry, console.language()));
        }
        return ExitCode.DONE;
    }
}
