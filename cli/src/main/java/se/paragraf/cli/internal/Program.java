// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import se.paragraf.core.Paragraf;

/** One run of the command line. */
final class Program {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Console console;
    private final MainCommand main = new MainCommand();
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

    Program(Paragraf paragraf, Console console, Optional<ToIntFunction<String[]>> desktop) {
        this.console = console;
        Session session = new Session(
                paragraf, console, new Inputs(paragraf.importing(), console, () -> main.debug, () -> main.ocr));
        commands.put("import", () -> new ImportCommand(session));
        commands.put("show", () -> new ShowCommand(session));
        commands.put("validate", () -> new ValidateCommand(session));
        commands.put("fix", () -> new FixCommand(session));
        commands.put("deadlines", () -> new DeadlinesCommand(session));
        commands.put("export", () -> new ExportCommand(session));
        commands.put("register", () -> new RegisterCommand(session));
        commands.put("templates", () -> new CommandLine(new TemplatesCommand(session))
                .addSubcommand("export", new TemplatesCommand.Export(session)));
        commands.put("new", () -> new NewCommand(session));
        commands.put("rules", () -> new RulesCommand(session));
        commands.put("formats", () -> new FormatsCommand(session));
        commands.put("extensions", () -> new ExtensionsCommand(session));
        commands.put("ui", () -> new UiCommand(session, desktop));
        commands.put("help", () -> new HelpCommand(session));
    }

    /** Runs the command that the arguments name and tells its exit code. */
    int run(String[] arguments) {
        try (PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8)) {
            int code = commandLine(arguments, out).execute(arguments);
            out.flush();
            console.flush();
            return code;
        } catch (IOException e) {
            console.complain(console.text("output.failed", String.valueOf(e.getMessage())));
            return ExitCode.NOT_DONE;
        }
    }

    private CommandLine commandLine(String[] arguments, PrintWriter out) {
        CommandLine line = new CommandLine(main);
        for (String name : named(arguments)) {
            line.addSubcommand(name, commands.get(name).get());
        }
        UsageFaults faults = new UsageFaults(console);
        return line.setResourceBundle(ResourceBundle.getBundle(
                        Program.class.getPackageName() + ".usage",
                        console.language(),
                        Program.class.getClassLoader(),
                        NO_FALLBACK))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(out)
                .setExecutionStrategy(parsed -> {
                    if (!main.plugins.isEmpty()) {
                        throw new UsageException(line, console.text("usage.plugins"));
                    }
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    console.complain(console.text("failed", OneLine.of(failure.toString())));
                    if (main.debug) {
                        console.complain(failure);
                    }
                    return ExitCode.NOT_DONE;
                });
    }

    /** Making a command costs time at every start: only the one that stands first, or all of them to list them. */
    private Collection<String> named(String[] arguments) {
        boolean one = arguments.length > 0 && commands.containsKey(arguments[0]) && !arguments[0].equals("help");
        return one ? List.of(arguments[0]) : commands.keySet();
    }
}
