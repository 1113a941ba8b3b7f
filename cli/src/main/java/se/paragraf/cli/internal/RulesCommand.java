// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;

/** Prints the rules that are installed. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--explain", paramLabel = "ID")
    private String id;

    @Option(names = "--format", paramLabel = "text|markdown")
    private Form form = Form.TEXT;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Validator validator = session.paragraf().validating();
        List<Rule> rules = id == null ? validator.installed() : List.of(explained(validator));
        Console console = session.console();
        if (form == Form.MARKDOWN) {
            console.print(new RulesPage(console.language()).of(rules));
        } else if (id == null) {
            rules.forEach(rule -> list(rule.description()));
        } else {
            console.print(new RuleText(console.language()).of(rules.get(0)));
        }
        return ExitCode.DONE;
    }

    private Rule explained(Validator validator) {
        return validator.installed().stream()
                .filter(rule -> rule.description().id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(spec.commandLine(), session.console().text("rules.unknown", id)));
    }

    private void list(RuleDescription rule) {
        Console console = session.console();
        String severity = console.text("severity." + rule.severity().name());
        String title = rule.title().in(console.language());
        console.printLine(String.format("%-5s%-9s%s (%s)", rule.id(), severity, title, rule.source()));
    }

    /** How the rules are told. */
    private enum Form {
        TEXT,
        MARKDOWN;

        /** As the user writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
