// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.validation.CheckedFile;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsJson;
import se.paragraf.core.validation.FindingsSarif;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Checks meetings and prints what the rules found. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private FindingsForm form = FindingsForm.TEXT;

    @Option(names = "--rules", paramLabel = "ID", split = ",")
    private Set<String> rules = Set.of();

    @Option(names = "--federation", paramLabel = "F.paragraf")
    private Path federation;

    @Option(names = "--min-severity", paramLabel = "ERROR|WARNING|INFO")
    private Severity leastSevere = Severity.INFO;

    private Federation body;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Set<String> chosen = chosenRules();
        if (federation != null) {
            int opened = session.inputs().attempt(federation.toString(), () -> {
                body = FederationFile.open(session.paragraf().files(), federation)
                        .body();
                return ExitCode.DONE;
            });
            if (opened != ExitCode.DONE) {
                return opened;
            }
        }
        List<CheckedFile> checked = new ArrayList<>();
        int code = ExitCode.DONE;
        for (String file : files) {
            code = Math.max(code, session.inputs().each(file, meeting -> {
                if (body != null) {
                    hold(meeting, file);
                }
                List<Finding> found = session.paragraf().validating().validate(meeting).stream()
                        .filter(finding -> chosen.contains(finding.rule().id()))
                        .filter(finding -> finding.severity().compareTo(leastSevere) <= 0)
                        .toList();
                checked.add(new CheckedFile(nameAmong(checked, file), found));
                return found.stream().anyMatch(ValidateCommand::isFault) ? ExitCode.FAULTS : ExitCode.DONE;
            }));
        }
        print(checked);
        return code;
    }

    /** The user is believed, but a mistake would make other days of the law hold. */
    private void hold(Meeting meeting, String file) {
        if (!session.paragraf().federations().link(meeting, body).sameBody()) {
            session.inputs()
                    .warn(file, Message.of(ValidateCommand.class, "validate.otherbody", meeting.getFederationName()));
            meeting.setFederation(body);
        }
    }

    private Set<String> chosenRules() {
        Set<String> installed = session.paragraf().validating().rules().stream()
                .map(RuleDescription::id)
                .collect(Collectors.toSet());
        if (rules.isEmpty()) {
            return installed;
        }
        return rules.stream().map(id -> installed(id.strip(), installed)).collect(Collectors.toSet());
    }

    private String installed(String asked, Set<String> installed) {
        return installed.stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(spec.commandLine(), session.console().text("rules.unknown", asked)));
    }

    private void print(List<CheckedFile> checked) throws IOException {
        Console console = session.console();
        switch (form) {
            case TEXT ->
                console.print(checked.stream()
                        .map(file -> FindingsText.of(file.name(), file.findings(), console.language()))
                        .collect(Collectors.joining(System.lineSeparator())));
            case JSON -> FindingsJson.write(checked, console.language(), console.out());
            case SARIF -> FindingsSarif.write(checked, console.language(), console.out());
        }
    }

    /** The name of a file; where another has the same name, as the user gave it. */
    private static String nameAmong(List<CheckedFile> checked, String file) {
        String name = name(file);
        return checked.stream().anyMatch(other -> other.name().equals(name)) ? file : name;
    }

    private static String name(String file) {
        return file.equals(Inputs.STANDARD_INPUT)
                ? file
                : String.valueOf(Path.of(file).getFileName());
    }

    private static boolean isFault(Finding finding) {
        return finding.outcome() == Outcome.FAIL && finding.severity() == Severity.ERROR;
    }
}
