// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.text.Message;

/** Writes documents of meetings and attest orders. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "inputs")
    private List<String> files;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            required = true)
    private List<String> formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path folder = Path.of("");

    @Mixin
    private ExportChoices choices;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (folder.toString().equals(Inputs.STANDARD_INPUT)) {
            throw new UsageException(spec.commandLine(), session.console().text("usage.folder"));
        }
        Set<String> chosen = chosenFormats();
        Optional<DocumentType> type =
                choices.type(session.paragraf().exporting().documents(), spec.commandLine(), session.console());
        Optional<Path> missing = choices.templates().filter(dir -> !Files.isDirectory(dir));
        if (missing.isPresent()) {
            return session.inputs().attempt(missing.get().toString(), () -> {
                throw noFolder(missing.get());
            });
        }
        List<ExportInput> inputs = new ExportInputs(folder).of(files);
        return export(
                inputs,
                new ExportJob(
                        session, new KnownBodies(session), chosen, type, choices.options(type), realPaths(inputs)));
    }

    private static ExportException noFolder(Path file) {
        Message reason = Files.exists(file)
                ? Message.of(ExportCommand.class, "export.nofolder")
                : FileFault.reason(new NoSuchFileException(file.toString()));
        return new ExportException(reason);
    }

    private int export(List<ExportInput> inputs, ExportJob job) throws InterruptedException {
        Console console = session.console();
        Progress progress = new Progress(console, inputs.size());
        int[] code = {ExitCode.DONE};
        // Whether anything was done in a folder that the user named.
        Map<String, Boolean> folders = new LinkedHashMap<>();
        files.stream().filter(FileFinder::isFolder).forEach(each -> folders.put(each, false));
        OrderedWork.Work<ExportInput, ExportJob.Result> work = (input, alone) -> {
            ExportJob.Result result = job.on(input, alone);
            progress.step();
            return result;
        };
        new OrderedWork<>(Runtime.getRuntime().availableProcessors(), work, result -> {
                    console.out().writeBytes(result.out());
                    progress.tell(result.err());
                    code[0] = Math.max(code[0], result.code());
                    result.input()
                            .folder()
                            .ifPresent(each -> folders.merge(each, !result.skipped(), Boolean::logicalOr));
                })
                .on(inputs);
        progress.clear();
        inputs.stream()
                .map(input -> input.target().toAbsolutePath().getParent())
                .distinct()
                .filter(Files::isDirectory)
                .forEach(AtomicFiles::deleteForgotten);
        for (Map.Entry<String, Boolean> each : folders.entrySet()) {
            if (!each.getValue()) {
                code[0] = session.inputs().attempt(each.getKey(), () -> {
                    throw new ExportException(Message.of(ExportCommand.class, "export.nothing"));
                });
            }
        }
        return code[0];
    }

    private static Set<Path> realPaths(List<ExportInput> inputs) {
        Set<Path> paths = new HashSet<>();
        for (ExportInput input : inputs) {
            try {
                if (!input.file().equals(Inputs.STANDARD_INPUT)) {
                    paths.add(Path.of(input.file()).toRealPath());
                }
            } catch (IOException | InvalidPathException e) {
                // What is not there cannot be overwritten, and that it is not there is told when it is read.
                continue;
            }
        }
        return paths;
    }

    private Set<String> chosenFormats() {
        List<String> installed = session.paragraf().exporting().formats();
        Set<String> chosen = new LinkedHashSet<>();
        for (String format : formats) {
            String name = format.strip().toLowerCase(Locale.ROOT);
            if (!installed.contains(name)) {
                throw new UsageException(
                        spec.commandLine(),
                        session.console().text("formats.unknown", name, String.join(", ", installed)));
            }
            chosen.add(name);
        }
        return chosen;
    }
}
