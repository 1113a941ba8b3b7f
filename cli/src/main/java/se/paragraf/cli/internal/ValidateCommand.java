// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsJson;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;

/** Checks meetings and prints what the rules found. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json")
    private OutputForm form = OutputForm.TEXT;

    @Option(names = "--rules", paramLabel = "ID", split = ",")
    private Set<String> rules = Set.of();

    @Option(names = "--min-severity", paramLabel = "ERROR|WARNING|INFO")
    private Severity leastSevere = Severity.INFO;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Set<String> chosen = chosenRules();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        int code = ExitCode.DONE;
        for (String file : files) {
            code = Math.max(code, session.inputs().each(file, meeting -> {
                List<Finding> found = session.paragraf().validating().validate(meeting).stream()
                        .filter(finding -> chosen.contains(finding.rule().id()))
                        .filter(finding -> finding.severity().compareTo(leastSevere) <= 0)
                        .toList();
                findings.put(findings.containsKey(name(file)) ? file : name(file), found);
                return found.stream().anyMatch(ValidateCommand::isFault) ? ExitCode.FAULTS : ExitCode.DONE;
            }));
        }
        print(findings);
        return code;
    }

    private Set<String> chosenRules() {
        Set<String> installed = session.paragraf().validating().rules().stream()
                .map(RuleDescription::id)
                .collect(Collectors.toSet());
        if (rules.isEmpty()) {
            return installed;
        }
        Set<String> chosen =
                rules.stream().map(id -> id.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        for (String id : chosen) {
            if (!installed.contains(id)) {
                throw new UsageException(spec.commandLine(), session.console().text("rules.unknown", id));
            }
        }
        return chosen;
    }

    private void print(Map<String, List<Finding>> findings) throws IOException {
        if (form == OutputForm.TEXT) {
            Console console = session.console();
            List<String> texts = new ArrayList<>();
            findings.forEach((file, found) -> texts.add(FindingsText.of(file, found, console.language())));
            console.print(String.join(System.lineSeparator(), texts));
        } else if (!findings.isEmpty()) {
            FindingsJson.write(
                    findings, session.console().language(), session.console().out());
        }
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
