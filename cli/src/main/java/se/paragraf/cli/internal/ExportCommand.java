// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Writes meetings in other formats. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final String NAME_OF_STANDARD_INPUT = "stdin";

    private final Session session;
    private final Map<String, String> fileByName = new HashMap<>();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
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

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Set<String> chosen = chosenFormats();
        int code = ExitCode.DONE;
        for (String file : files) {
            tellProgress(file);
            code = Math.max(code, session.inputs().each(file, meeting -> export(file, meeting, chosen)));
        }
        return code;
    }

    /** Only the script that starts Java knows whether standard error is a terminal. */
    private void tellProgress(String file) {
        if (files.size() > 1 && Boolean.getBoolean("paragraf.progress")) {
            session.console().complain((files.indexOf(file) + 1) + "/" + files.size() + " " + OneLine.of(file));
        }
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

    private int export(String file, Meeting meeting, Set<String> chosen) throws ExportException, IOException {
        String name = name(file);
        String earlier = fileByName.putIfAbsent(name, file);
        if (earlier != null) {
            throw new ExportException(Message.of(ExportCommand.class, "export.same", earlier));
        }
        Map<String, Path> targets = new LinkedHashMap<>();
        for (String format : chosen) {
            Path target = folder.resolve(name + "." + format);
            if (isInput(target, file)) {
                throw new ExportException(Message.of(ExportCommand.class, "export.itself", target.toString()));
            }
            targets.put(format, target);
        }
        session.paragraf().exporting().export(meeting, targets, ExportOptions.defaults());
        targets.values().forEach(target -> session.console().printLine(target.toString()));
        return ExitCode.DONE;
    }

    private static boolean isInput(Path target, String file) throws IOException {
        return !file.equals(Inputs.STANDARD_INPUT) && Files.exists(target) && Files.isSameFile(target, Path.of(file));
    }

    /** The name of the input without its ending. */
    static String name(String file) {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return NAME_OF_STANDARD_INPUT;
        }
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
